-- Complaints, their events and their numbers, for PostgreSQL 14 and newer.
-- ${schema} is empty or ends with a dot, ${prefix} begins the name of every table, constraint and index.
-- Every text compares by its bytes: the collation of the database decides about nothing.

-- One row a complaint: the fold of its events, every value in a column of its own. Instants are UTC.
-- A tenth of each page stays free, so that an update finds its place there and leaves the indexes alone where it can.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    number VARCHAR(255) COLLATE "C",
    status VARCHAR(64) COLLATE "C" NOT NULL,
    phase VARCHAR(32) COLLATE "C" NOT NULL,
    cycle INTEGER NOT NULL,
    channel VARCHAR(64) COLLATE "C" NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    received_on DATE NOT NULL,
    complainant_key VARCHAR(128) COLLATE "C",
    complainant_tier VARCHAR(64) COLLATE "C",
    complainant_name TEXT COLLATE "C",
    complainant_phone TEXT COLLATE "C",
    complainant_email TEXT COLLATE "C",
    complainant_address TEXT COLLATE "C",
    representative_key VARCHAR(128) COLLATE "C",
    representative_tier VARCHAR(64) COLLATE "C",
    representative_name TEXT COLLATE "C",
    representative_phone TEXT COLLATE "C",
    representative_email TEXT COLLATE "C",
    representative_address TEXT COLLATE "C",
    respondent_key VARCHAR(128) COLLATE "C",
    respondent_tier VARCHAR(64) COLLATE "C",
    respondent_name TEXT COLLATE "C",
    respondent_phone TEXT COLLATE "C",
    respondent_email TEXT COLLATE "C",
    respondent_address TEXT COLLATE "C",
    subject TEXT COLLATE "C",
    description TEXT COLLATE "C",
    demand TEXT COLLATE "C",
    incident_place TEXT COLLATE "C",
    incident_time TIMESTAMP(6) WITH TIME ZONE,
    reference_source VARCHAR(64) COLLATE "C",
    reference_value VARCHAR(128) COLLATE "C",
    -- The path of the category, and its first step: what statistics of the top level group by.
    category VARCHAR(2100) COLLATE "C",
    category_top VARCHAR(256) COLLATE "C",
    severity VARCHAR(32) COLLATE "C",
    priority VARCHAR(32) COLLATE "C",
    tier VARCHAR(64) COLLATE "C",
    unit VARCHAR(128) COLLATE "C",
    handler VARCHAR(128) COLLATE "C",
    accepted BOOLEAN NOT NULL,
    remedy_kind VARCHAR(32) COLLATE "C",
    remedy_description TEXT COLLATE "C",
    remedy_amount DECIMAL(19, 4),
    remedy_currency VARCHAR(3) COLLATE "C",
    remedy_expected_on DATE,
    remedy_state VARCHAR(32) COLLATE "C",
    reply_timely BOOLEAN,
    satisfied BOOLEAN,
    score INTEGER,
    outcome VARCHAR(32) COLLATE "C",
    inadmissibility VARCHAR(32) COLLATE "C",
    survey_questionnaire VARCHAR(64) COLLATE "C",
    survey_version INTEGER,
    survey_mode VARCHAR(32) COLLATE "C",
    survey_sent_at TIMESTAMP(6) WITH TIME ZONE,
    survey_expires_at TIMESTAMP(6) WITH TIME ZONE,
    survey_answered_at TIMESTAMP(6) WITH TIME ZONE,
    identity_verified_at TIMESTAMP(6) WITH TIME ZONE,
    acknowledged_at TIMESTAMP(6) WITH TIME ZONE,
    registered_at TIMESTAMP(6) WITH TIME ZONE,
    replied_at TIMESTAMP(6) WITH TIME ZONE,
    closed_at TIMESTAMP(6) WITH TIME ZONE,
    last_event_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    hold_reason VARCHAR(64) COLLATE "C",
    hold_since TIMESTAMP(6) WITH TIME ZONE,
    -- A JSON array of the time limits, open and ended; NULL when there are none.
    clocks TEXT COLLATE "C",
    -- A JSON object of what belongs to the case beside its main line, codes and times only; NULL when there is nothing.
    dossier TEXT COLLATE "C",
    -- The link of the last event in the chain of the history, in hexadecimal digits; NULL where nothing is sealed.
    head VARCHAR(64) COLLATE "C",
    -- The earliest deadline of the time limits that run; the last microsecond of the year 9999 when none does, so that no
    -- database has to order NULLs.
    next_deadline TIMESTAMP(6) WITH TIME ZONE DEFAULT TIMESTAMP WITH TIME ZONE '9999-12-31 23:59:59.999999+00' NOT NULL,
    -- Names of the columns whose text was erased, joined by commas: such a text was there, a NULL elsewhere never was. A list, since
    -- nothing is searched by it, it is NULL for nearly all rows, and it is read with its row; two dozen flags would do no more.
    erased VARCHAR(1000) COLLATE "C",
    -- Names of what was given without any content (representative, respondent, incident), joined by commas: all columns of such
    -- a one are NULL, as if it had not been given. A list for the same reasons.
    blank VARCHAR(100) COLLATE "C",
    CONSTRAINT ${prefix}complaint_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}complaint_number_uq UNIQUE (tenant, number),
    CONSTRAINT ${prefix}complaint_reference_uq UNIQUE (tenant, reference_source, reference_value)
) WITH (fillfactor = 70);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_received ON ${schema}${prefix}complaint (tenant, received_at, id);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_category ON ${schema}${prefix}complaint (tenant, category_top, received_at, id)
    WHERE category_top IS NOT NULL;

-- By phase and by status: one does not follow from the other here, since which status has which phase is the policy's. Either costs
-- an import about a fifteenth, and without it a page or a count of what few complaints are in reads all of the tenant.
CREATE INDEX IF NOT EXISTS ${prefix}complaint_phase ON ${schema}${prefix}complaint (tenant, phase, received_at, id);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_unit ON ${schema}${prefix}complaint (tenant, unit, received_at, id)
    WHERE unit IS NOT NULL;

CREATE INDEX IF NOT EXISTS ${prefix}complaint_complainant ON ${schema}${prefix}complaint (tenant, complainant_key, received_at, id)
    WHERE complainant_key IS NOT NULL;

CREATE INDEX IF NOT EXISTS ${prefix}complaint_status ON ${schema}${prefix}complaint (tenant, status, received_at, id);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_respondent ON ${schema}${prefix}complaint (tenant, respondent_key, received_at, id)
    WHERE respondent_key IS NOT NULL;

-- What was closed in a month. Written once or twice in the life of a complaint.
CREATE INDEX IF NOT EXISTS ${prefix}complaint_closed ON ${schema}${prefix}complaint (tenant, closed_at)
    WHERE closed_at IS NOT NULL;

-- Work lists, what is due first: of all, of a unit, of a person.
CREATE INDEX IF NOT EXISTS ${prefix}complaint_deadline ON ${schema}${prefix}complaint (tenant, next_deadline, id);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_unit_deadline ON ${schema}${prefix}complaint (tenant, unit, next_deadline, id)
    WHERE unit IS NOT NULL;

CREATE INDEX IF NOT EXISTS ${prefix}complaint_handler_deadline ON ${schema}${prefix}complaint (tenant, handler, next_deadline, id)
    WHERE handler IS NOT NULL;

-- The histories: append-only. Facts never hold a text; they refer to one by its place in texts, from 0.
-- No foreign key: event and complaint are only ever written in one transaction, and the check would cost every act.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_event (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    complaint_id VARCHAR(64) COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    occurred_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor VARCHAR(128) COLLATE "C" NOT NULL,
    act VARCHAR(64) COLLATE "C" NOT NULL,
    type VARCHAR(64) COLLATE "C" NOT NULL,
    status VARCHAR(64) COLLATE "C" NOT NULL,
    phase VARCHAR(32) COLLATE "C" NOT NULL,
    policy VARCHAR(255) COLLATE "C" NOT NULL,
    -- For whom the actor did it; NULL for themselves.
    on_behalf_of VARCHAR(128) COLLATE "C",
    -- A JSON object of codes, numbers and times.
    facts TEXT COLLATE "C" NOT NULL,
    -- A JSON array of the texts, null where one was erased; NULL when the event has none.
    texts TEXT COLLATE "C",
    -- A JSON array of the time limits that it changed, as they stand after it; NULL when there are none.
    clocks TEXT COLLATE "C",
    -- The link of the event, and for each text its salt, or its digest once it was erased; NULL where it is not sealed.
    seal TEXT COLLATE "C",
    CONSTRAINT ${prefix}complaint_event_pk PRIMARY KEY (tenant, complaint_id, sequence)
);

-- When which complaint is to be looked at again: a row only while one of its time limits has an alarm. Narrow, and apart
-- from the complaints, since every claim writes to it.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_due (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    complaint_id VARCHAR(64) COLLATE "C" NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    claimed_until TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}complaint_due_pk PRIMARY KEY (tenant, complaint_id)
) WITH (fillfactor = 90);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_due_at ON ${schema}${prefix}complaint_due (tenant, due_at, complaint_id);

-- The last number given out in each series.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_number (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    series VARCHAR(128) COLLATE "C" NOT NULL,
    last_number BIGINT NOT NULL,
    CONSTRAINT ${prefix}complaint_number_pk PRIMARY KEY (tenant, series)
) WITH (fillfactor = 90);

-- Who gets the events of a tenant. Not complete while rows of complaints that were there before are still to be written.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_consumer (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    consumer VARCHAR(64) COLLATE "C" NOT NULL,
    complete BOOLEAN NOT NULL,
    CONSTRAINT ${prefix}complaint_consumer_pk PRIMARY KEY (tenant, consumer)
);

-- Which complaint has events for which consumer: a row only while some are not delivered, or are a dead letter.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_feed (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    complaint_id VARCHAR(64) COLLATE "C" NOT NULL,
    consumer VARCHAR(64) COLLATE "C" NOT NULL,
    last_sequence BIGINT NOT NULL,
    delivered BIGINT NOT NULL,
    -- Its turn; until then somebody has it, or it rests after a failure.
    claimable_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    -- How often what comes next was claimed without success.
    attempts INTEGER NOT NULL,
    dead BOOLEAN NOT NULL,
    -- Another one for each claim, from a random beginning, so that a late acknowledgement is told from a present one.
    ticket BIGINT NOT NULL,
    CONSTRAINT ${prefix}complaint_feed_pk PRIMARY KEY (tenant, complaint_id, consumer)
) WITH (fillfactor = 90);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_feed_turn ON ${schema}${prefix}complaint_feed (tenant, consumer, dead, claimable_at, complaint_id);

CREATE INDEX IF NOT EXISTS ${prefix}complaint_feed_dead ON ${schema}${prefix}complaint_feed (tenant, consumer, complaint_id) WHERE dead;

-- Sums for statistics, kept in step with the events: a row a cell, a column a measure. The month is the year times 100 and the month;
-- the bucket is the key, which may be empty.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_rollup (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    consumer VARCHAR(64) COLLATE "C" NOT NULL,
    axis VARCHAR(32) COLLATE "C" NOT NULL,
    in_month INTEGER NOT NULL,
    bucket VARCHAR(500) COLLATE "C" NOT NULL,
    received BIGINT DEFAULT 0 NOT NULL,
    refused BIGINT DEFAULT 0 NOT NULL,
    withdrawn BIGINT DEFAULT 0 NOT NULL,
    merged BIGINT DEFAULT 0 NOT NULL,
    closed BIGINT DEFAULT 0 NOT NULL,
    upheld BIGINT DEFAULT 0 NOT NULL,
    partly_upheld BIGINT DEFAULT 0 NOT NULL,
    not_upheld BIGINT DEFAULT 0 NOT NULL,
    settled BIGINT DEFAULT 0 NOT NULL,
    reopened BIGINT DEFAULT 0 NOT NULL,
    major BIGINT DEFAULT 0 NOT NULL,
    repeated BIGINT DEFAULT 0 NOT NULL,
    met BIGINT DEFAULT 0 NOT NULL,
    missed BIGINT DEFAULT 0 NOT NULL,
    extended BIGINT DEFAULT 0 NOT NULL,
    satisfied BIGINT DEFAULT 0 NOT NULL,
    dissatisfied BIGINT DEFAULT 0 NOT NULL,
    surveyed BIGINT DEFAULT 0 NOT NULL,
    survey_answered BIGINT DEFAULT 0 NOT NULL,
    scored BIGINT DEFAULT 0 NOT NULL,
    score BIGINT DEFAULT 0 NOT NULL,
    audited BIGINT DEFAULT 0 NOT NULL,
    procedure_compliant BIGINT DEFAULT 0 NOT NULL,
    result_compliant BIGINT DEFAULT 0 NOT NULL,
    replied BIGINT DEFAULT 0 NOT NULL,
    reply_seconds BIGINT DEFAULT 0 NOT NULL,
    handling_seconds BIGINT DEFAULT 0 NOT NULL,
    worked BIGINT DEFAULT 0 NOT NULL,
    worked_seconds BIGINT DEFAULT 0 NOT NULL,
    share BIGINT DEFAULT 0 NOT NULL,
    amount DECIMAL(38, 4) DEFAULT 0 NOT NULL,
    CONSTRAINT ${prefix}complaint_rollup_pk PRIMARY KEY (tenant, consumer, axis, in_month, bucket)
) WITH (fillfactor = 70);

-- One row, which changes when a consumer begins with what was there before it: a transaction above READ COMMITTED that had begun
-- by then would not see the consumer, and finds here that it is too old to write.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_gate (
    id INTEGER NOT NULL,
    passed BIGINT NOT NULL,
    CONSTRAINT ${prefix}complaint_gate_pk PRIMARY KEY (id)
);

INSERT INTO ${schema}${prefix}complaint_gate (id, passed) VALUES (1, 0) ON CONFLICT DO NOTHING;

-- Which scripts made these tables.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_schema (
    version INTEGER NOT NULL,
    script VARCHAR(200) COLLATE "C" NOT NULL,
    checksum VARCHAR(64) COLLATE "C" NOT NULL,
    installed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}complaint_schema_pk PRIMARY KEY (version)
);

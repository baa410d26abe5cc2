-- Complaints, their events and their numbers, for H2 2.x.
-- ${schema} is empty or ends with a dot, ${prefix} begins the name of every table, constraint and index.

-- One row a complaint: the fold of its events, every value in a column of its own. Instants are UTC.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint (
    tenant CHARACTER VARYING(64) NOT NULL,
    id CHARACTER VARYING(64) NOT NULL,
    version BIGINT NOT NULL,
    number CHARACTER VARYING(255),
    status CHARACTER VARYING(64) NOT NULL,
    phase CHARACTER VARYING(32) NOT NULL,
    cycle INTEGER NOT NULL,
    channel CHARACTER VARYING(64) NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    received_on DATE NOT NULL,
    complainant_key CHARACTER VARYING(128),
    complainant_tier CHARACTER VARYING(64),
    complainant_name CHARACTER VARYING(1048576),
    complainant_phone CHARACTER VARYING(1048576),
    complainant_email CHARACTER VARYING(1048576),
    complainant_address CHARACTER VARYING(1048576),
    representative_key CHARACTER VARYING(128),
    representative_tier CHARACTER VARYING(64),
    representative_name CHARACTER VARYING(1048576),
    representative_phone CHARACTER VARYING(1048576),
    representative_email CHARACTER VARYING(1048576),
    representative_address CHARACTER VARYING(1048576),
    respondent_key CHARACTER VARYING(128),
    respondent_tier CHARACTER VARYING(64),
    respondent_name CHARACTER VARYING(1048576),
    respondent_phone CHARACTER VARYING(1048576),
    respondent_email CHARACTER VARYING(1048576),
    respondent_address CHARACTER VARYING(1048576),
    subject CHARACTER VARYING(1048576),
    description CHARACTER VARYING(1048576),
    demand CHARACTER VARYING(1048576),
    incident_place CHARACTER VARYING(1048576),
    incident_time TIMESTAMP(6) WITH TIME ZONE,
    reference_source CHARACTER VARYING(64),
    reference_value CHARACTER VARYING(128),
    -- The path of the category, and its first step: what statistics of the top level group by.
    category CHARACTER VARYING(2100),
    category_top CHARACTER VARYING(256),
    severity CHARACTER VARYING(32),
    priority CHARACTER VARYING(32),
    tier CHARACTER VARYING(64),
    unit CHARACTER VARYING(128),
    handler CHARACTER VARYING(128),
    accepted BOOLEAN NOT NULL,
    remedy_kind CHARACTER VARYING(32),
    remedy_description CHARACTER VARYING(1048576),
    remedy_amount DECIMAL(19, 4),
    remedy_currency CHARACTER VARYING(3),
    remedy_expected_on DATE,
    remedy_state CHARACTER VARYING(32),
    reply_timely BOOLEAN,
    satisfied BOOLEAN,
    score INTEGER,
    outcome CHARACTER VARYING(32),
    inadmissibility CHARACTER VARYING(32),
    survey_questionnaire CHARACTER VARYING(64),
    survey_version INTEGER,
    survey_mode CHARACTER VARYING(32),
    survey_sent_at TIMESTAMP(6) WITH TIME ZONE,
    survey_expires_at TIMESTAMP(6) WITH TIME ZONE,
    survey_answered_at TIMESTAMP(6) WITH TIME ZONE,
    identity_verified_at TIMESTAMP(6) WITH TIME ZONE,
    acknowledged_at TIMESTAMP(6) WITH TIME ZONE,
    registered_at TIMESTAMP(6) WITH TIME ZONE,
    replied_at TIMESTAMP(6) WITH TIME ZONE,
    closed_at TIMESTAMP(6) WITH TIME ZONE,
    last_event_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    hold_reason CHARACTER VARYING(64),
    hold_since TIMESTAMP(6) WITH TIME ZONE,
    -- A JSON array of the time limits, open and ended; NULL when there are none.
    clocks CHARACTER VARYING(1048576),
    -- A JSON object of what belongs to the case beside its main line, codes and times only; NULL when there is nothing.
    dossier CHARACTER VARYING(1048576),
    -- The link of the last event in the chain of the history, in hexadecimal digits; NULL where nothing is sealed.
    head CHARACTER VARYING(64),
    -- The earliest deadline of the time limits that run; the last microsecond of the year 9999 when none does, so that no
    -- database has to order NULLs.
    next_deadline TIMESTAMP(6) WITH TIME ZONE DEFAULT TIMESTAMP WITH TIME ZONE '9999-12-31 23:59:59.999999+00' NOT NULL,
    -- Names of the columns whose text was erased, joined by commas: such a text was there, a NULL elsewhere never was. A list, since
    -- nothing is searched by it, it is NULL for nearly all rows, and it is read with its row; two dozen flags would do no more.
    erased CHARACTER VARYING(1000),
    -- Names of what was given without any content (representative, respondent, incident), joined by commas: all columns of such
    -- a one are NULL, as if it had not been given. A list for the same reasons.
    blank CHARACTER VARYING(100),
    CONSTRAINT ${prefix}complaint_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}complaint_number_uq UNIQUE (tenant, number),
    CONSTRAINT ${prefix}complaint_reference_uq UNIQUE (tenant, reference_source, reference_value)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_received ON ${schema}${prefix}complaint (tenant, received_at, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_category ON ${schema}${prefix}complaint (tenant, category_top, received_at, id);

-- By phase and by status: one does not follow from the other here, since which status has which phase is the policy's. Either costs
-- an import about a fifteenth, and without it a page or a count of what few complaints are in reads all of the tenant.
CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_phase ON ${schema}${prefix}complaint (tenant, phase, received_at, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_unit ON ${schema}${prefix}complaint (tenant, unit, received_at, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_status ON ${schema}${prefix}complaint (tenant, status, received_at, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_complainant ON ${schema}${prefix}complaint (tenant, complainant_key, received_at, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_respondent ON ${schema}${prefix}complaint (tenant, respondent_key, received_at, id);

-- What was closed in a month. Written once or twice in the life of a complaint.
CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_closed ON ${schema}${prefix}complaint (tenant, closed_at);

-- Work lists, what is due first: of all, of a unit, of a person.
CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_deadline ON ${schema}${prefix}complaint (tenant, next_deadline, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_unit_deadline ON ${schema}${prefix}complaint (tenant, unit, next_deadline, id);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_handler_deadline ON ${schema}${prefix}complaint (tenant, handler, next_deadline, id);

-- The histories: append-only. Facts never hold a text; they refer to one by its place in texts, from 0.
-- No foreign key: event and complaint are only ever written in one transaction, and the check would cost every act.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_event (
    tenant CHARACTER VARYING(64) NOT NULL,
    complaint_id CHARACTER VARYING(64) NOT NULL,
    sequence BIGINT NOT NULL,
    occurred_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor CHARACTER VARYING(128) NOT NULL,
    act CHARACTER VARYING(64) NOT NULL,
    type CHARACTER VARYING(64) NOT NULL,
    status CHARACTER VARYING(64) NOT NULL,
    phase CHARACTER VARYING(32) NOT NULL,
    policy CHARACTER VARYING(255) NOT NULL,
    -- For whom the actor did it; NULL for themselves.
    on_behalf_of CHARACTER VARYING(128),
    -- A JSON object of codes, numbers and times.
    facts CHARACTER VARYING(1048576) NOT NULL,
    -- A JSON array of the texts, null where one was erased; NULL when the event has none.
    texts CHARACTER LARGE OBJECT,
    -- A JSON array of the time limits that it changed, as they stand after it; NULL when there are none.
    clocks CHARACTER VARYING(1048576),
    -- The link of the event, and for each text its salt, or its digest once it was erased; NULL where it is not sealed.
    seal CHARACTER VARYING(1048576),
    CONSTRAINT ${prefix}complaint_event_pk PRIMARY KEY (tenant, complaint_id, sequence)
);

-- When which complaint is to be looked at again: a row only while one of its time limits has an alarm. Narrow, and apart
-- from the complaints, since every claim writes to it.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_due (
    tenant CHARACTER VARYING(64) NOT NULL,
    complaint_id CHARACTER VARYING(64) NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    claimed_until TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ${prefix}complaint_due_pk PRIMARY KEY (tenant, complaint_id)
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_due_at ON ${schema}${prefix}complaint_due (tenant, due_at, complaint_id);

-- The last number given out in each series.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_number (
    tenant CHARACTER VARYING(64) NOT NULL,
    series CHARACTER VARYING(128) NOT NULL,
    last_number BIGINT NOT NULL,
    CONSTRAINT ${prefix}complaint_number_pk PRIMARY KEY (tenant, series)
);

-- Who gets the events of a tenant. Not complete while rows of complaints that were there before are still to be written.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_consumer (
    tenant CHARACTER VARYING(64) NOT NULL,
    consumer CHARACTER VARYING(64) NOT NULL,
    complete BOOLEAN NOT NULL,
    CONSTRAINT ${prefix}complaint_consumer_pk PRIMARY KEY (tenant, consumer)
);

-- Which complaint has events for which consumer: a row only while some are not delivered, or are a dead letter.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_feed (
    tenant CHARACTER VARYING(64) NOT NULL,
    complaint_id CHARACTER VARYING(64) NOT NULL,
    consumer CHARACTER VARYING(64) NOT NULL,
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
);

CREATE INDEX IF NOT EXISTS ${schema}${prefix}complaint_feed_turn ON ${schema}${prefix}complaint_feed (tenant, consumer, dead, claimable_at, complaint_id);

-- Sums for statistics, kept in step with the events: a row a cell, a column a measure. The month is the year times 100 and the month;
-- the bucket is the key, which may be empty.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_rollup (
    tenant CHARACTER VARYING(64) NOT NULL,
    consumer CHARACTER VARYING(64) NOT NULL,
    axis CHARACTER VARYING(32) NOT NULL,
    in_month INTEGER NOT NULL,
    bucket CHARACTER VARYING(500) NOT NULL,
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
);

-- Which scripts made these tables.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_schema (
    version INTEGER NOT NULL,
    script CHARACTER VARYING(200) NOT NULL,
    checksum CHARACTER VARYING(64) NOT NULL,
    installed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ${prefix}complaint_schema_pk PRIMARY KEY (version)
);

-- Complaints, their events and their numbers, for MariaDB 11 and newer and MySQL 8.
-- ${schema} is empty or ends with a dot, ${prefix} begins the name of every table, ${collation} compares texts by their bytes.
-- DATETIME holds UTC: no zone of a session touches it. TIMESTAMP would end in 2038.
-- DDL commits by itself here, so indexes are made with their table: whatever is interrupted can be run again.

-- One row a complaint: the fold of its events, every value in a column of its own. Instants are UTC.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint (
    tenant VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    number VARCHAR(255),
    status VARCHAR(64) NOT NULL,
    phase VARCHAR(32) NOT NULL,
    cycle INTEGER NOT NULL,
    channel VARCHAR(64) NOT NULL,
    received_at DATETIME(6) NOT NULL,
    received_on DATE NOT NULL,
    complainant_key VARCHAR(128),
    complainant_tier VARCHAR(64),
    complainant_name LONGTEXT,
    complainant_phone LONGTEXT,
    complainant_email LONGTEXT,
    complainant_address LONGTEXT,
    representative_key VARCHAR(128),
    representative_tier VARCHAR(64),
    representative_name LONGTEXT,
    representative_phone LONGTEXT,
    representative_email LONGTEXT,
    representative_address LONGTEXT,
    respondent_key VARCHAR(128),
    respondent_tier VARCHAR(64),
    respondent_name LONGTEXT,
    respondent_phone LONGTEXT,
    respondent_email LONGTEXT,
    respondent_address LONGTEXT,
    subject LONGTEXT,
    description LONGTEXT,
    demand LONGTEXT,
    incident_place LONGTEXT,
    incident_time DATETIME(6),
    reference_source VARCHAR(64),
    reference_value VARCHAR(128),
    -- The path of the category, and its first step: what statistics of the top level group by.
    category VARCHAR(2100),
    category_top VARCHAR(256),
    severity VARCHAR(32),
    priority VARCHAR(32),
    tier VARCHAR(64),
    unit VARCHAR(128),
    handler VARCHAR(128),
    accepted BOOLEAN NOT NULL,
    remedy_kind VARCHAR(32),
    remedy_description LONGTEXT,
    remedy_amount DECIMAL(19, 4),
    remedy_currency VARCHAR(3),
    remedy_expected_on DATE,
    remedy_state VARCHAR(32),
    reply_timely BOOLEAN,
    satisfied BOOLEAN,
    score INTEGER,
    outcome VARCHAR(32),
    inadmissibility VARCHAR(32),
    survey_questionnaire VARCHAR(64),
    survey_version INTEGER,
    survey_mode VARCHAR(32),
    survey_sent_at DATETIME(6),
    survey_expires_at DATETIME(6),
    survey_answered_at DATETIME(6),
    identity_verified_at DATETIME(6),
    acknowledged_at DATETIME(6),
    registered_at DATETIME(6),
    replied_at DATETIME(6),
    closed_at DATETIME(6),
    last_event_at DATETIME(6) NOT NULL,
    hold_reason VARCHAR(64),
    hold_since DATETIME(6),
    -- A JSON array of the time limits, open and ended; NULL when there are none.
    clocks LONGTEXT,
    -- A JSON object of what belongs to the case beside its main line, codes and times only; NULL when there is nothing.
    dossier LONGTEXT,
    -- The link of the last event in the chain of the history, in hexadecimal digits; NULL where nothing is sealed.
    head VARCHAR(64),
    -- The earliest deadline of the time limits that run; the last microsecond of the year 9999 when none does, so that no
    -- database has to order NULLs.
    next_deadline DATETIME(6) DEFAULT '9999-12-31 23:59:59.999999' NOT NULL,
    -- Names of the columns whose text was erased, joined by commas: such a text was there, a NULL elsewhere never was. A list, since
    -- nothing is searched by it, it is NULL for nearly all rows, and it is read with its row; two dozen flags would do no more.
    erased VARCHAR(1000),
    -- Names of what was given without any content (representative, respondent, incident), joined by commas: all columns of such
    -- a one are NULL, as if it had not been given. A list for the same reasons.
    blank VARCHAR(100),
    CONSTRAINT ${prefix}complaint_pk PRIMARY KEY (tenant, id),
    CONSTRAINT ${prefix}complaint_number_uq UNIQUE (tenant, number),
    CONSTRAINT ${prefix}complaint_reference_uq UNIQUE (tenant, reference_source, reference_value),
    INDEX ${prefix}complaint_received (tenant, received_at, id),
    INDEX ${prefix}complaint_category (tenant, category_top, received_at, id),
    -- By phase and by status: one does not follow from the other here, since which status has which phase is the policy's. Either
    -- costs an import about a fifteenth, and without it a page or a count of what few complaints are in reads all of the tenant.
    INDEX ${prefix}complaint_phase (tenant, phase, received_at, id),
    INDEX ${prefix}complaint_unit (tenant, unit, received_at, id),
    INDEX ${prefix}complaint_complainant (tenant, complainant_key, received_at, id),
    INDEX ${prefix}complaint_status (tenant, status, received_at, id),
    INDEX ${prefix}complaint_respondent (tenant, respondent_key, received_at, id),
    INDEX ${prefix}complaint_closed (tenant, closed_at),
    INDEX ${prefix}complaint_deadline (tenant, next_deadline, id),
    INDEX ${prefix}complaint_unit_deadline (tenant, unit, next_deadline, id),
    INDEX ${prefix}complaint_handler_deadline (tenant, handler, next_deadline, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

-- The histories: append-only. Facts never hold a text; they refer to one by its place in texts, from 0.
-- No foreign key: event and complaint are only ever written in one transaction, and the check would cost every act.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_event (
    tenant VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    complaint_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sequence BIGINT NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    actor VARCHAR(128) NOT NULL,
    act VARCHAR(64) NOT NULL,
    type VARCHAR(64) NOT NULL,
    status VARCHAR(64) NOT NULL,
    phase VARCHAR(32) NOT NULL,
    policy VARCHAR(255) NOT NULL,
    -- For whom the actor did it; NULL for themselves.
    on_behalf_of VARCHAR(128),
    -- A JSON object of codes, numbers and times.
    facts LONGTEXT NOT NULL,
    -- A JSON array of the texts, null where one was erased; NULL when the event has none.
    texts LONGTEXT,
    -- A JSON array of the time limits that it changed, as they stand after it; NULL when there are none.
    clocks LONGTEXT,
    -- The link of the event, and for each text its salt, or its digest once it was erased; NULL where it is not sealed.
    seal LONGTEXT,
    CONSTRAINT ${prefix}complaint_event_pk PRIMARY KEY (tenant, complaint_id, sequence)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

-- When which complaint is to be looked at again: a row a complaint, without a time while none of its time limits has an alarm,
-- so that the update of a complaint finds a row to move and locks no gap. Narrow, and apart from the complaints, since every
-- claim writes to it.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_due (
    tenant VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    complaint_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6),
    claimed_until DATETIME(6),
    CONSTRAINT ${prefix}complaint_due_pk PRIMARY KEY (tenant, complaint_id),
    INDEX ${prefix}complaint_due_at (tenant, due_at, complaint_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

-- The last number given out in each series.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_number (
    tenant VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    series VARCHAR(128) NOT NULL,
    last_number BIGINT NOT NULL,
    CONSTRAINT ${prefix}complaint_number_pk PRIMARY KEY (tenant, series)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

-- Who gets the events of a tenant. Not complete while rows of complaints that were there before are still to be written.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_consumer (
    tenant VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consumer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    complete BOOLEAN NOT NULL,
    CONSTRAINT ${prefix}complaint_consumer_pk PRIMARY KEY (tenant, consumer)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

-- Which complaint has events for which consumer: a row only while some are not delivered, or are a dead letter.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_feed (
    tenant VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    complaint_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consumer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_sequence BIGINT NOT NULL,
    delivered BIGINT NOT NULL,
    -- Its turn; until then somebody has it, or it rests after a failure.
    claimable_at DATETIME(6) NOT NULL,
    -- How often what comes next was claimed without success.
    attempts INTEGER NOT NULL,
    dead BOOLEAN NOT NULL,
    -- Another one for each claim, from a random beginning, so that a late acknowledgement is told from a present one.
    ticket BIGINT NOT NULL,
    CONSTRAINT ${prefix}complaint_feed_pk PRIMARY KEY (tenant, complaint_id, consumer),
    INDEX ${prefix}complaint_feed_turn (tenant, consumer, dead, claimable_at, complaint_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

-- Sums for statistics, kept in step with the events: a row a cell, a column a measure. The month is the year times 100 and the month;
-- the bucket is the key, which may be empty.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_rollup (
    tenant VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consumer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    axis VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    in_month INTEGER NOT NULL,
    bucket VARCHAR(500) NOT NULL,
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
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

-- Which scripts made these tables.
CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_schema (
    version INTEGER NOT NULL,
    script VARCHAR(200) NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    installed_at DATETIME(6) NOT NULL,
    CONSTRAINT ${prefix}complaint_schema_pk PRIMARY KEY (version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation};

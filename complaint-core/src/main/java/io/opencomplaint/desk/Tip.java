package io.opencomplaint.desk;

import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.model.ComplaintId;

/** The complaint with which a systemic issue showed. */
record Tip(ComplaintId complaint, SystemicIssueRaised issue) {}

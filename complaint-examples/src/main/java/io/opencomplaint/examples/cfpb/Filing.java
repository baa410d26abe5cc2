package io.opencomplaint.examples.cfpb;

import java.util.List;

/** A complaint of the file that is about to be filed: where it stands there, what it says, and the acts it becomes. */
record Filing(long line, PublishedComplaint complaint, List<Step> life) {}

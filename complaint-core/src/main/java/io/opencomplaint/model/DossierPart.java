package io.opencomplaint.model;

/** What a {@link Dossier} has one of, beside its tasks 附卷的组成部分. Every part is an immutable record of its own. */
public sealed interface DossierPart
        permits Approvals,
                Custody,
                Proceedings,
                Liabilities,
                Compensations,
                Relations,
                Risk,
                Inquiry,
                Origin,
                Timing,
                Ratings,
                Inspection,
                Issues,
                LegalHolds {}

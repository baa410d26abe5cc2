package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Dossier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the parts of a dossier that are not empty, so that an ordinary row stays small. */
final class DossierSerializer extends ValueSerializer<Dossier> {

    private static final Dossier NONE = Dossier.EMPTY;

    @Override
    public void serialize(Dossier held, JsonGenerator to, SerializationContext context) {
        to.writeStartObject();
        part("tasks", held.tasks(), NONE.tasks(), to, context);
        part("approvals", held.approvals(), NONE.approvals(), to, context);
        part("custody", held.custody(), NONE.custody(), to, context);
        part("proceedings", held.proceedings(), NONE.proceedings(), to, context);
        part("liabilities", held.liabilities(), NONE.liabilities(), to, context);
        part("compensations", held.compensations(), NONE.compensations(), to, context);
        part("relations", held.relations(), NONE.relations(), to, context);
        part("risk", held.risk(), NONE.risk(), to, context);
        part("inquiry", held.inquiry(), NONE.inquiry(), to, context);
        part("origin", held.origin(), NONE.origin(), to, context);
        part("timing", held.timing(), NONE.timing(), to, context);
        part("ratings", held.ratings(), NONE.ratings(), to, context);
        part("inspection", held.inspection(), NONE.inspection(), to, context);
        part("issues", held.issues(), NONE.issues(), to, context);
        part("legalHolds", held.legalHolds(), NONE.legalHolds(), to, context);
        to.writeEndObject();
    }

    private static <T> void part(String name, T part, T empty, JsonGenerator to, SerializationContext context) {
        if (!part.equals(empty)) {
            context.defaultSerializeProperty(name, part, to);
        }
    }
}

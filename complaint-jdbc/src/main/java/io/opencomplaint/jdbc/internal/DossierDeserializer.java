package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Approvals;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Compensations;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Inquiry;
import io.opencomplaint.model.Inspection;
import io.opencomplaint.model.Issues;
import io.opencomplaint.model.LegalHolds;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Proceedings;
import io.opencomplaint.model.Ratings;
import io.opencomplaint.model.Relations;
import io.opencomplaint.model.Risk;
import io.opencomplaint.model.Timing;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the parts of a dossier; one that is missing is empty, one that is unknown or null is a failure. */
final class DossierDeserializer extends ValueDeserializer<Dossier> {

    private static final TypeReference<List<CaseTask>> TASKS = new TypeReference<>() {};

    @Override
    public Dossier deserialize(JsonParser from, DeserializationContext context) {
        if (from.currentToken() != JsonToken.START_OBJECT) {
            return context.reportInputMismatch(Dossier.class, "A dossier is not an object here");
        }
        Dossier held = Dossier.EMPTY;
        while (from.nextToken() != JsonToken.END_OBJECT) {
            String part = from.currentName();
            if (part == null) {
                return context.reportInputMismatch(Dossier.class, "A part of a dossier has no name");
            }
            if (from.nextToken() == JsonToken.VALUE_NULL) {
                return context.reportInputMismatch(Dossier.class, "A part of a dossier is null");
            }
            held = with(held, part, from, context);
        }
        return held;
    }

    private Dossier with(Dossier held, String part, JsonParser from, DeserializationContext context) {
        return switch (part) {
            case "tasks" -> held.with(context.readValue(from, TASKS));
            case "approvals" -> held.with(context.readValue(from, Approvals.class));
            case "custody" -> held.with(context.readValue(from, Custody.class));
            case "proceedings" -> held.with(context.readValue(from, Proceedings.class));
            case "liabilities" -> held.with(context.readValue(from, Liabilities.class));
            case "compensations" -> held.with(context.readValue(from, Compensations.class));
            case "relations" -> held.with(context.readValue(from, Relations.class));
            case "risk" -> held.with(context.readValue(from, Risk.class));
            case "inquiry" -> held.with(context.readValue(from, Inquiry.class));
            case "origin" -> held.with(context.readValue(from, Origin.class));
            case "timing" -> held.with(context.readValue(from, Timing.class));
            case "ratings" -> held.with(context.readValue(from, Ratings.class));
            case "inspection" -> held.with(context.readValue(from, Inspection.class));
            case "issues" -> held.with(context.readValue(from, Issues.class));
            case "legalHolds" -> held.with(context.readValue(from, LegalHolds.class));
            default -> context.reportInputMismatch(Dossier.class, "A dossier has a part that is not known");
        };
    }
}

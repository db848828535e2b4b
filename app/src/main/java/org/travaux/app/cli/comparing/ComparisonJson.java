package org.travaux.app.cli.comparing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.ComparedPlace;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.compare.DraftChange;

import tools.jackson.core.JsonGenerator;

/** A comparison as one JSON object, as docs/command-line.md describes it. */
final class ComparisonJson {
    private ComparisonJson() {}

    static void write(JsonGenerator json, Comparison comparison) {
        json.writeStartObject();
        json.writeNumberProperty("alarms", comparison.alarms());
        json.writeArrayPropertyStart("changes");
        comparison.changes().forEach(change -> write(json, change));
        json.writeEndArray();
        json.writeObjectPropertyStart("counts");
        comparison.counts().forEach((kind, count) -> json.writeNumberProperty(kind.id(), count));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DraftChange change) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.kind().id());
        json.writeStringProperty("severity", change.severity().id());
        json.writeStringProperty("language", change.language().tag());
        write(json, "before", change.before());
        write(json, "after", change.after());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable ComparedPlace place) {
        if (place == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("paragraph", place.paragraph());
        json.writeNumberProperty("start", place.range().start());
        json.writeNumberProperty("end", place.range().end());
        json.writeStringProperty("text", place.text());
        json.writeEndObject();
    }
}

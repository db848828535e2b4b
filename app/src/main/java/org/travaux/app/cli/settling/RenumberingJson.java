package org.travaux.app.cli.settling;

import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.numbering.ChangedReference;
import org.travaux.markup.numbering.DoubtfulReference;
import org.travaux.markup.numbering.Relabelled;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.text.TextRange;

import tools.jackson.core.JsonGenerator;

/** A renumbering as one JSON object, as docs/command-line.md describes it. */
final class RenumberingJson {
    private RenumberingJson() {}

    static void write(JsonGenerator json, Renumbering made) {
        json.writeStartObject();
        json.writeArrayPropertyStart("labels");
        made.labels().forEach(each -> write(json, each));
        json.writeEndArray();
        json.writeArrayPropertyStart("changed");
        made.changed().forEach(each -> write(json, each));
        json.writeEndArray();
        json.writeArrayPropertyStart("doubtful");
        made.doubtful().forEach(each -> write(json, each));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Relabelled label) {
        ParagraphLabel now = label.now();
        json.writeStartObject();
        json.writeNumberProperty("paragraph", label.paragraph());
        json.writeStringProperty("before", label.before().text());
        if (now == null) {
            json.writeNullProperty("now");
        } else {
            json.writeStringProperty("now", now.text());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ChangedReference reference) {
        json.writeStartObject();
        json.writeNumberProperty("paragraph", reference.paragraph());
        json.writeStringProperty("language", reference.language().tag());
        write(json, reference.range());
        json.writeStringProperty("before", reference.before());
        json.writeStringProperty("now", reference.now());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DoubtfulReference reference) {
        json.writeStartObject();
        json.writeNumberProperty("paragraph", reference.paragraph());
        json.writeStringProperty("language", reference.language().tag());
        write(json, reference.range());
        json.writeStringProperty("words", reference.words());
        json.writeStringProperty("reason", reference.reason().id());
        json.writeArrayPropertyStart("names");
        reference.names().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TextRange range) {
        json.writeNumberProperty("start", range.start());
        json.writeNumberProperty("end", range.end());
    }
}

package org.travaux.app.cli.checks;

import org.travaux.app.i18n.Explanations;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;

/** A finding as JSON. */
final class DiagnosticJson {
    private DiagnosticJson() {}

    static void write(
            JsonGenerator json,
            Language language,
            int paragraph,
            Diagnostic found,
            Explanations explanations) {
        json.writeStartObject();
        json.writeStringProperty("code", found.code().id());
        json.writeStringProperty("severity", found.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("language", language.tag());
        json.writeNumberProperty("paragraph", paragraph);
        json.writeNumberProperty("start", found.range().start());
        json.writeNumberProperty("end", found.range().end());
        json.writeStringProperty("message", explanations.of(found));
        json.writeNumberProperty("fixes", found.fixes().size());
        json.writeEndObject();
    }
}

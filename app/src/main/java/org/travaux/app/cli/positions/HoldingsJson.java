package org.travaux.app.cli.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.HoldingsSentences;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** Who holds what, as one JSON object. */
final class HoldingsJson {
    private HoldingsJson() {}

    static void write(
            JsonGenerator json, Holdings holdings, @Nullable IfLifted lifted, Sentences sentences) {
        json.writeStartObject();
        json.writeStringProperty("rule", HoldingsSentences.rule(holdings, sentences::say));
        json.writeNumberProperty("open", holdings.open().size());
        json.writeNumberProperty("unattributed", holdings.unattributed());
        json.writeNumberProperty("placeholders", holdings.apart().placeholders());
        json.writeNumberProperty("statusTags", holdings.apart().statusTags());
        json.writeArrayPropertyStart("delegations");
        for (DelegationHoldings one : holdings.delegations()) {
            write(json, one);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("paragraphs");
        for (Holdings.OnParagraph on : holdings.onParagraphs()) {
            json.writeStartObject();
            json.writeNumberProperty("paragraph", on.paragraph());
            json.writeStringProperty("delegation", on.position().delegation());
            json.writeStringProperty("stance", on.position().stance().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (lifted != null) {
            lifted.write(json, sentences);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DelegationHoldings one) {
        json.writeStartObject();
        json.writeStringProperty("delegation", one.delegation());
        json.writeNumberProperty("holds", one.holds());
        json.writeNumberProperty("supports", one.supports());
        json.writeNumberProperty("opposes", one.opposes());
        json.writeNumberProperty("pending", one.pending());
        json.writeNumberProperty("reserves", one.reserves());
        json.writeNumberProperty("toComeBack", one.toComeBack());
        json.writeNumberProperty("closesIfLifted", one.closesIfLifted());
        write(json, "choices", one.choices());
        write(json, "alone", one.alone());
        if (!one.except().isEmpty()) {
            write(json, "except", one.except());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}

package org.travaux.app.cli.checks;

import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.i18n.Explanations;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.AgreementTag;
import org.travaux.markup.reading.Counts;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Option;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;

import tools.jackson.core.JsonGenerator;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/**
 * A reading as one JSON object; {@code docs/command-line.md} describes it. Nested choices stand in
 * their alternatives, down to {@link ChoicesJson#DEEPEST}: deeper ones, which no real text has, are
 * counted only, so that every JSON reader can read what is written and hostile texts do not blow it
 * up.
 */
final class ReadingJson {
    /** How much text of choices over several paragraphs is written out in all. */
    private static final int MOST_SPANNING_TEXT = 10_000_000;

    private final DraftReading draftReading;
    private final Language language;
    private final Explanations explanations;
    private final TextReading reading;
    private int spanningText;

    ReadingJson(DraftReading draftReading, Language language, Explanations explanations) {
        this.draftReading = draftReading;
        this.language = language;
        this.explanations = explanations;
        this.reading = draftReading.in(language);
    }

    void write(PrintWriter out) {
        JsonOutput.write(out, this::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("profile", draftReading.draft().profile());
        json.writeStringProperty("language", language.tag());
        writeParagraphs(json);
        writeDiagnostics(json);
        writeCounts(json, reading.counts());
        json.writeEndObject();
    }

    private void writeParagraphs(JsonGenerator json) {
        List<Paragraph> paragraphs = draftReading.draft().paragraphs();
        json.writeArrayPropertyStart("paragraphs");
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String text = paragraph.text(language).text();
            json.writeStartObject();
            json.writeNumberProperty("index", i);
            json.writeStringProperty(
                    "label", paragraph.label() == null ? null : paragraph.label().text());
            json.writeStringProperty("kind", paragraph.kind().id());
            json.writeNumberProperty("level", paragraph.level());
            json.writeStringProperty("text", text);
            writeChoices(json, i, text, reading.spanningFrom(i));
            writeOthers(json, reading.paragraph(i).others(), text);
            writeOptions(json, reading.paragraph(i).options(), text);
            ChoicesJson.writePositions(json, reading.paragraph(i).positions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChoices(
            JsonGenerator json, int paragraph, String text, List<SpanningChoice> spanning) {
        Map<Integer, String> ids = draftReading.ids(paragraph, language);
        ChoicesJson choices =
                new ChoicesJson(json, paragraph, text, reading.paragraph(paragraph).choices(), ids);
        json.writeArrayPropertyStart("choices");
        spanning.forEach(choice -> writeSpanning(json, choice, ids));
        choices.writeAll();
        json.writeEndArray();
        if (choices.deeper() > 0) {
            json.writeNumberProperty("deeperChoices", choices.deeper());
        }
    }

    private void writeSpanning(
            JsonGenerator json, SpanningChoice choice, Map<Integer, String> ids) {
        json.writeStartObject();
        json.writeStringProperty(
                "id", ChoicesJson.id(ids, choice.startParagraph(), choice.start()));
        json.writeNumberProperty("start", choice.start());
        json.writeNumberProperty("end", choice.end());
        json.writeNumberProperty("endParagraph", choice.endParagraph());
        json.writeBooleanProperty("open", true);
        json.writeArrayPropertyStart("alternatives");
        json.writeStartObject();
        json.writeNumberProperty("start", choice.start() + 1);
        json.writeNumberProperty("end", choice.close());
        json.writeNumberProperty("endParagraph", choice.endParagraph());
        if (spanningText < MOST_SPANNING_TEXT) {
            String text = text(choice);
            spanningText += text.length();
            json.writeStringProperty("text", text);
        }
        ChoicesJson.writePositions(
                json,
                choice.positions().stream()
                        .filter(position -> position.stance().concernsAlternative())
                        .toList());
        json.writeArrayPropertyStart("choices");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        ChoicesJson.writePositions(
                json,
                choice.positions().stream()
                        .filter(position -> !position.stance().concernsAlternative())
                        .toList());
        json.writeEndObject();
    }

    private String text(SpanningChoice choice) {
        List<Paragraph> paragraphs = draftReading.draft().paragraphs();
        StringBuilder text = new StringBuilder();
        for (int i = choice.startParagraph(); i <= choice.endParagraph(); i++) {
            String whole = paragraphs.get(i).text(language).text();
            int from = i == choice.startParagraph() ? choice.start() + 1 : 0;
            int to = i == choice.endParagraph() ? choice.close() : whole.length();
            text.append(text.isEmpty() ? "" : "\n\n").append(whole, from, to);
        }
        return text.toString();
    }

    private static void writeOthers(JsonGenerator json, List<Element> others, String text) {
        json.writeArrayPropertyStart("others");
        for (Element other : others) {
            json.writeStartObject();
            json.writeStringProperty("kind", other.kind().id());
            ChoicesJson.writeRange(json, other.range());
            json.writeStringProperty("text", other.range().of(text));
            AgreementTag agreement = other.agreement();
            if (agreement != null) {
                writeAgreement(json, agreement);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAgreement(JsonGenerator json, AgreementTag agreement) {
        json.writeObjectPropertyStart("agreement");
        json.writeBooleanProperty("adReferendum", agreement.adReferendum());
        if (agreement.level() != null) {
            json.writeStringProperty("level", agreement.level());
        }
        if (agreement.waitsFor() != null) {
            json.writeStringProperty("waitsFor", agreement.waitsFor());
        }
        json.writeEndObject();
    }

    private static void writeOptions(JsonGenerator json, List<Option> options, String text) {
        if (options.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("options");
        for (Option option : options) {
            json.writeStartObject();
            json.writeNumberProperty("number", option.number());
            ChoicesJson.writeRange(json, option.text());
            json.writeStringProperty("text", option.text().of(text));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDiagnostics(JsonGenerator json) {
        json.writeArrayPropertyStart("diagnostics");
        for (int i = 0; i < reading.paragraphs().size(); i++) {
            for (Diagnostic found : reading.diagnostics(i)) {
                DiagnosticJson.write(json, language, i, found, explanations);
            }
        }
        json.writeEndArray();
    }

    private static void writeCounts(JsonGenerator json, Counts counts) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("brackets", counts.brackets());
        json.writeNumberProperty("choices", counts.choices());
        json.writeNumberProperty("alternatives", counts.alternatives());
        json.writeNumberProperty("open", counts.choices());
        json.writeNumberProperty("positions", counts.positions());
        json.writeNumberProperty("unclosed", counts.unclosed());
        json.writeNumberProperty("stray", counts.stray());
        json.writeNumberProperty("deepest", counts.deepest());
        json.writeNumberProperty("placeholders", counts.placeholders());
        json.writeEndObject();
    }
}

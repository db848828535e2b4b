package org.travaux.app.cli;

import org.travaux.app.i18n.Explanations;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Counts;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Option;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import tools.jackson.core.JsonGenerator;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A reading as one JSON object; {@code docs/command-line.md} describes it. Nested choices stand in
 * their alternatives, down to {@link #DEEPEST}: deeper ones, which no real text has, are counted
 * only, so that every JSON reader can read what is written and hostile texts do not blow it up.
 */
final class ReadingJson {
    /** How deep choices are written out. Official texts nest to ten. */
    static final int DEEPEST = 50;

    /** How much text of the choices of a paragraph is written out: this, or so many times its own. */
    private static final int MOST_NESTED_TEXT = 1_000_000;

    private static final long MOST_TIMES_NESTED = 10;

    /** How much text of choices over several paragraphs is written out in all. */
    private static final int MOST_SPANNING_TEXT = 10_000_000;

    private final DraftReading draftReading;
    private final Language language;
    private final Explanations explanations;
    private final TextReading reading;
    private int spanningText;
    private long nestedText;

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
        List<List<SpanningChoice>> spanning = Spanning.byParagraph(reading, paragraphs.size());
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
            writeChoices(json, i, text, spanning.get(i));
            writeOthers(json, reading.paragraph(i).others(), text);
            writeOptions(json, reading.paragraph(i).options(), text);
            writePositions(json, reading.paragraph(i).positions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChoices(
            JsonGenerator json, int paragraph, String text, List<SpanningChoice> spanning) {
        Reading inParagraph = reading.paragraph(paragraph);
        List<List<Integer>> children = new ArrayList<>();
        inParagraph.choices().forEach(_ -> children.add(new ArrayList<>(0)));
        List<Integer> outermost = new ArrayList<>();
        int deeper = 0;
        for (int i = 0; i < inParagraph.choices().size(); i++) {
            Choice choice = inParagraph.choices().get(i);
            (choice.parent() < 0 ? outermost : children.get(choice.parent())).add(i);
            deeper += choice.depth() > DEEPEST ? 1 : 0;
        }
        nestedText = 0;
        json.writeArrayPropertyStart("choices");
        spanning.forEach(choice -> writeSpanning(json, choice));
        outermost.forEach(
                i -> writeChoice(json, paragraph, inParagraph.choices(), i, children, text));
        json.writeEndArray();
        if (deeper > 0) {
            json.writeNumberProperty("deeperChoices", deeper);
        }
    }

    private void writeChoice(
            JsonGenerator json,
            int paragraph,
            List<Choice> choices,
            int index,
            List<List<Integer>> children,
            String text) {
        Choice choice = choices.get(index);
        json.writeStartObject();
        json.writeStringProperty("id", id(paragraph, choice.range().start()));
        writeRange(json, choice.range());
        json.writeBooleanProperty("open", true);
        json.writeArrayPropertyStart("alternatives");
        for (int i = 0; i < choice.alternatives().size(); i++) {
            Alternative alternative = choice.alternatives().get(i);
            json.writeStartObject();
            writeRange(json, alternative.words());
            if (nestedText <= Math.max(MOST_NESTED_TEXT, text.length() * MOST_TIMES_NESTED)) {
                nestedText += alternative.words().length();
                json.writeStringProperty("text", alternative.words().of(text));
            }
            writePositions(json, alternative.positions());
            json.writeArrayPropertyStart("choices");
            if (choice.depth() < DEEPEST) {
                for (int child : children.get(index)) {
                    if (choices.get(child).parentAlternative() == i) {
                        writeChoice(json, paragraph, choices, child, children, text);
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        writePositions(json, choice.positions());
        json.writeEndObject();
    }

    private void writeSpanning(JsonGenerator json, SpanningChoice choice) {
        json.writeStartObject();
        json.writeStringProperty("id", id(choice.startParagraph(), choice.start()));
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
        writePositions(
                json,
                choice.positions().stream()
                        .filter(position -> position.stance().concernsAlternative())
                        .toList());
        json.writeArrayPropertyStart("choices");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        writePositions(
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

    private String id(int paragraph, int start) {
        return draftReading.idAt(paragraph, language, start).orElse("p" + paragraph + "c" + start);
    }

    private static void writeRange(JsonGenerator json, TextRange range) {
        json.writeNumberProperty("start", range.start());
        json.writeNumberProperty("end", range.end());
    }

    private static void writePositions(JsonGenerator json, List<DelegationPosition> positions) {
        json.writeArrayPropertyStart("positions");
        for (DelegationPosition position : positions) {
            json.writeStartObject();
            json.writeStringProperty("delegation", position.delegation());
            json.writeStringProperty("stance", position.stance().id());
            if (position.word() != null) {
                json.writeStringProperty("word", position.word());
            }
            if (position.speaker() != null) {
                json.writeStringProperty("speaker", position.speaker());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeOthers(JsonGenerator json, List<Element> others, String text) {
        json.writeArrayPropertyStart("others");
        for (Element other : others) {
            json.writeStartObject();
            json.writeStringProperty("kind", other.kind().id());
            writeRange(json, other.range());
            json.writeStringProperty("text", other.range().of(text));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeOptions(JsonGenerator json, List<Option> options, String text) {
        if (options.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("options");
        for (Option option : options) {
            json.writeStartObject();
            json.writeNumberProperty("number", option.number());
            writeRange(json, option.text());
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

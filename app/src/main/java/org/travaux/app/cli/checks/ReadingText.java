package org.travaux.app.cli.checks;

import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Counts;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A reading for people: one block a paragraph that has anything in it, then the figures. */
final class ReadingText {
    private static final int DEEPEST_INDENT = 12;

    private final DraftReading draftReading;
    private final Language language;
    private final Sentences sentences;
    private final Explanations explanations;
    private final TextReading reading;

    ReadingText(DraftReading draftReading, Language language, Sentences sentences) {
        this.draftReading = draftReading;
        this.language = language;
        this.sentences = sentences;
        this.explanations = new Explanations(sentences);
        this.reading = draftReading.in(language);
    }

    void write(PrintWriter out) {
        List<Paragraph> paragraphs = draftReading.draft().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            writeParagraph(out, i, paragraphs.get(i), reading.spanningFrom(i));
        }
        writeCounts(out, reading.counts());
    }

    private void writeCounts(PrintWriter out, Counts counts) {
        out.println(
                sentences.say(
                        "counts.line",
                        counts.brackets(),
                        counts.choices(),
                        counts.alternatives(),
                        counts.positions(),
                        counts.placeholders(),
                        counts.deepest(),
                        counts.unclosed(),
                        counts.stray()));
        out.println(sentences.say("counts.rule"));
    }

    private void writeParagraph(
            PrintWriter out, int index, Paragraph paragraph, List<SpanningChoice> spanning) {
        String text = paragraph.text(language).text();
        List<Choice> choices = reading.paragraph(index).choices();
        List<Element> others = reading.paragraph(index).others();
        List<DelegationPosition> positions = reading.paragraph(index).positions();
        List<Diagnostic> diagnostics = reading.diagnostics(index);
        if (choices.isEmpty()
                && spanning.isEmpty()
                && others.isEmpty()
                && positions.isEmpty()
                && diagnostics.isEmpty()) {
            return;
        }
        String label = paragraph.label() == null ? "" : " " + paragraph.label();
        out.println(
                (index + 1)
                        + label
                        + ": "
                        + Excerpts.beginning(text, new TextRange(0, text.length())));
        for (SpanningChoice choice : spanning) {
            out.println("  [ … ] " + (choice.endParagraph() + 1) + positions(choice.positions()));
        }
        for (Choice choice : choices) {
            String indent = "  ".repeat(Math.min(choice.depth(), DEEPEST_INDENT));
            out.println(
                    indent
                            + choice.alternatives().stream()
                                    .map(one -> alternative(one, text))
                                    .collect(Collectors.joining(" | "))
                            + positions(choice.positions()));
        }
        for (Element other : others) {
            out.println("  (" + other.kind().id() + ") " + Excerpts.beginning(text, other.range()));
        }
        if (!positions.isEmpty()) {
            out.println("  ¶" + positions(positions));
        }
        for (Diagnostic found : diagnostics) {
            out.println(
                    "  ! "
                            + explanations.of(found)
                            + "  «"
                            + Excerpts.around(text, found.range())
                            + "»");
        }
    }

    private String alternative(Alternative alternative, String text) {
        return "["
                + Excerpts.beginning(text, alternative.words())
                + "]"
                + positions(alternative.positions());
    }

    private String positions(List<DelegationPosition> positions) {
        if (positions.isEmpty()) {
            return "";
        }
        return positions.stream()
                .map(
                        position ->
                                position.delegation()
                                        + " "
                                        + sentences.say("stance." + position.stance().id()))
                .collect(Collectors.joining(", ", " {", "}"));
    }
}

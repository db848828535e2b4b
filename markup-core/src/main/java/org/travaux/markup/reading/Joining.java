package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Joins paragraphs that were read by themselves into one text: matches the brackets that reach over
 * them, as one stack over the whole text would, and adds up what they hold.
 */
final class Joining {
    private record Open(int paragraph, LooseBracket bracket) {}

    private final List<ParagraphReading> paragraphs;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<SpanningChoice> spanning = new ArrayList<>();
    private final Map<Integer, List<Diagnostic>> found = new HashMap<>();
    private int brackets;
    private int stray;
    private int deepest;
    private int choices;
    private int alternatives;
    private int positions;
    private int placeholders;

    Joining(int size) {
        this.paragraphs = new ArrayList<>(size);
    }

    /** The paragraphs that were taken in. */
    List<ParagraphReading> paragraphs() {
        return paragraphs;
    }

    /** The choices that reach over several of them, in the order in which they open. */
    List<SpanningChoice> spanning() {
        return spanning;
    }

    /** Takes in the next paragraph. */
    void add(Tally tally) {
        choices += tally.choices();
        alternatives += tally.alternatives();
        positions += tally.positions();
        placeholders += tally.placeholders();
        brackets += tally.pairs();
        deepest = Math.max(deepest, open.size() + tally.deepest());
        if (!tally.selfContained()) {
            join(paragraphs.size(), tally.paragraph().reading());
        }
        paragraphs.add(tally.paragraph());
    }

    /** Behind the last paragraph: what is open now stays open. */
    void finish() {
        open.forEach(this::addUnclosed);
        spanning.sort(
                Comparator.comparingInt(SpanningChoice::startParagraph)
                        .thenComparingInt(SpanningChoice::start));
    }

    private void join(int paragraph, Reading reading) {
        for (int i = 0; i < reading.loose().size(); i++) {
            LooseBracket bracket = reading.loose().get(i);
            if (bracket.opens()) {
                open.push(new Open(paragraph, bracket));
            } else if (open.isEmpty()) {
                addStray(paragraph, bracket);
            } else {
                brackets++;
                Open start = open.pop();
                spanning.add(
                        new SpanningChoice(
                                start.paragraph,
                                start.bracket.at(),
                                paragraph,
                                bracket.at(),
                                bracket.end(),
                                bracket.positions()));
            }
            deepest = Math.max(deepest, open.size() + reading.peaks().get(i + 1));
        }
    }

    private void addStray(int paragraph, LooseBracket bracket) {
        stray++;
        TextRange range = new TextRange(bracket.at(), bracket.at() + 1);
        add(
                paragraph,
                new Diagnostic(
                        DiagnosticCode.STRAY_BRACKET,
                        range,
                        List.of(),
                        List.of(
                                Fix.of(Fix.Kind.REMOVE_BRACKET, TextEdit.delete(range)),
                                Fix.of(
                                        Fix.Kind.ESCAPE_BRACKET,
                                        TextEdit.insert(bracket.at(), "\\")))));
    }

    private void addUnclosed(Open open) {
        int at = open.bracket.at();
        TextRange range = new TextRange(at, at + 1);
        TextEdit close = closing(paragraphs.get(open.paragraph).source());
        add(
                open.paragraph,
                new Diagnostic(
                        DiagnosticCode.UNCLOSED_BRACKET,
                        range,
                        List.of(),
                        List.of(
                                Fix.of(Fix.Kind.CLOSE_BRACKET, close),
                                Fix.of(Fix.Kind.REMOVE_BRACKET, TextEdit.delete(range)))));
    }

    /** Closes a bracket at the end of a paragraph; a backslash there must not escape it. */
    private static TextEdit closing(String source) {
        return TextEdit.insert(source.length(), source.endsWith("\\") ? " ]" : "]");
    }

    private void add(int paragraph, Diagnostic diagnostic) {
        found.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(diagnostic);
    }

    /** The findings, in order, of each paragraph with brackets without a partner. */
    Map<Integer, List<Diagnostic>> diagnosticsWithLoose() {
        found.replaceAll(
                (index, loose) ->
                        Stream.concat(paragraphs.get(index).diagnostics().stream(), loose.stream())
                                .sorted(Comparator.comparingInt(d -> d.range().start()))
                                .toList());
        return found;
    }

    /** What the whole text holds. */
    Counts counts() {
        int positionsOnSpanning =
                spanning.stream().mapToInt(choice -> choice.positions().size()).sum();
        return new Counts(
                brackets,
                open.size(),
                stray,
                deepest,
                choices + spanning.size(),
                alternatives + spanning.size(),
                positions + positionsOnSpanning,
                placeholders);
    }
}

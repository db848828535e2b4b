package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a whole text of several paragraphs says. Each paragraph is read by itself; brackets left
 * without a partner are then matched from paragraph to paragraph, as one stack over the whole text
 * would match them. A text that was changed is read again only where it changed.
 */
public final class TextReading {
    private final List<ParagraphReading> paragraphs;
    private final List<SpanningChoice> spanning;
    private final List<List<Diagnostic>> diagnostics;
    private final Counts counts;
    private final Profile profile;
    private final Set<String> linkLabels;

    private TextReading(Joining joined, Profile profile, Set<String> linkLabels) {
        this.paragraphs = joined.paragraphs;
        this.spanning = List.copyOf(joined.spanning);
        this.diagnostics = List.copyOf(joined.diagnostics());
        this.counts = joined.counts();
        this.profile = profile;
        this.linkLabels = linkLabels;
    }

    /** Reads a text, paragraph by paragraph. */
    public static TextReading of(List<String> paragraphs, Profile profile) {
        return read(paragraphs, profile, LinkLabels.of(paragraphs), Map.of());
    }

    /** Reads the text as it is now; paragraphs that this reading already knows cost nothing. */
    public TextReading update(List<String> texts) {
        Set<String> labels = LinkLabels.of(texts);
        Map<String, ParagraphReading> known = new HashMap<>();
        if (labels.equals(linkLabels)) {
            paragraphs.forEach(paragraph -> known.put(paragraph.source(), paragraph));
        }
        return read(texts, profile, labels, known);
    }

    private static TextReading read(
            List<String> texts,
            Profile profile,
            Set<String> labels,
            Map<String, ParagraphReading> known) {
        List<ParagraphReading> readings = new ArrayList<>(texts.size());
        for (String text : texts) {
            ParagraphReading reading = known.get(text);
            readings.add(
                    reading != null ? reading : Reader.read(SyntaxTree.of(text), profile, labels));
        }
        return new TextReading(new Joining(List.copyOf(readings)), profile, labels);
    }

    /** What each paragraph says. */
    public List<ParagraphReading> paragraphs() {
        return paragraphs;
    }

    /** What the paragraph at {@code index} says. */
    public Reading paragraph(int index) {
        return paragraphs.get(index).reading();
    }

    /** Choices that reach over several paragraphs, in the order in which they open. */
    public List<SpanningChoice> spanning() {
        return spanning;
    }

    /** The findings in the paragraph at {@code index}, brackets without a partner among them. */
    public List<Diagnostic> diagnostics(int index) {
        return diagnostics.get(index);
    }

    /** Whether there is any finding at all. */
    public boolean hasDiagnostics() {
        return diagnostics.stream().anyMatch(found -> !found.isEmpty());
    }

    public Counts counts() {
        return counts;
    }

    private static final class Joining {
        private record Open(int paragraph, LooseBracket bracket) {}

        private final List<ParagraphReading> paragraphs;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<SpanningChoice> spanning = new ArrayList<>();
        private final Map<Integer, List<Diagnostic>> found = new HashMap<>();
        private int brackets;
        private int stray;
        private int deepest;

        Joining(List<ParagraphReading> paragraphs) {
            this.paragraphs = paragraphs;
            for (int i = 0; i < paragraphs.size(); i++) {
                join(i, paragraphs.get(i).reading());
            }
            open.forEach(this::addUnclosed);
            spanning.sort(
                    Comparator.comparingInt(SpanningChoice::startParagraph)
                            .thenComparingInt(SpanningChoice::start));
        }

        private void join(int paragraph, Reading reading) {
            brackets += reading.pairs();
            deepest = Math.max(deepest, open.size() + reading.peaks().getFirst());
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

        /** The findings of each paragraph, in order, with brackets without a partner. */
        List<List<Diagnostic>> diagnostics() {
            List<List<Diagnostic>> diagnostics = new ArrayList<>(paragraphs.size());
            for (int i = 0; i < paragraphs.size(); i++) {
                List<Diagnostic> own = paragraphs.get(i).diagnostics();
                List<Diagnostic> loose = found.get(i);
                diagnostics.add(
                        loose == null
                                ? own
                                : Stream.concat(own.stream(), loose.stream())
                                        .sorted(Comparator.comparingInt(d -> d.range().start()))
                                        .toList());
            }
            return diagnostics;
        }

        Counts counts() {
            int choices = spanning.size();
            int alternatives = spanning.size();
            int positions = 0;
            int placeholders = 0;
            for (SpanningChoice choice : spanning) {
                positions += choice.positions().size();
            }
            for (ParagraphReading paragraph : paragraphs) {
                Reading reading = paragraph.reading();
                choices += reading.choices().size();
                positions += reading.positions().size();
                for (Choice choice : reading.choices()) {
                    alternatives += choice.alternatives().size();
                    positions += choice.countPositions();
                }
                for (Element element : reading.others()) {
                    placeholders += element.kind() == Element.Kind.PLACEHOLDER ? 1 : 0;
                }
            }
            return new Counts(
                    brackets,
                    open.size(),
                    stray,
                    deepest,
                    choices,
                    alternatives,
                    positions,
                    placeholders);
        }
    }
}

package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a whole text of several paragraphs says. Each paragraph is read by itself; brackets left
 * without a partner are then matched from paragraph to paragraph, as one stack over the whole text
 * would match them. A text that was changed is read again only where it changed.
 */
public final class TextReading {
    /** How many characters are worth the work of spreading them over processors. */
    private static final long LONG = 200_000;

    private final List<ParagraphReading> paragraphs;
    private final List<SpanningChoice> spanning;
    private final Map<Integer, List<SpanningChoice>> spanningByStart;

    /**
     * By the index of a paragraph: its findings, where brackets without a partner are among them.
     */
    private final Map<Integer, List<Diagnostic>> withLoose;

    private final Counts counts;
    private final Profile profile;
    private final Set<String> linkLabels;

    private TextReading(Joining joined, Profile profile, Set<String> linkLabels) {
        this.paragraphs = List.copyOf(joined.paragraphs);
        this.spanning = List.copyOf(joined.spanning);
        this.spanningByStart =
                spanning.stream().collect(Collectors.groupingBy(SpanningChoice::startParagraph));
        this.withLoose = joined.diagnosticsWithLoose();
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
        Joining joining = new Joining(texts.size());
        each(texts)
                .map(text -> read(text, profile, labels, known.get(text)))
                .toList()
                .forEach(joining::add);
        joining.finish();
        return new TextReading(joining, profile, labels);
    }

    /**
     * A paragraph is read without regard to any other, so a long text is read on all processors.
     */
    private static Stream<String> each(List<String> texts) {
        long characters = texts.stream().mapToLong(String::length).sum();
        return characters < LONG ? texts.stream() : texts.parallelStream();
    }

    private static ParagraphReading read(
            String text, Profile profile, Set<String> labels, @Nullable ParagraphReading known) {
        return known != null ? known : Reader.read(SyntaxTree.of(text), profile, labels);
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

    /** Choices that open in the paragraph at {@code index} and close in a later one, in order. */
    public List<SpanningChoice> spanningFrom(int index) {
        return spanningByStart.getOrDefault(index, List.of());
    }

    /** The findings in the paragraph at {@code index}, brackets without a partner among them. */
    public List<Diagnostic> diagnostics(int index) {
        List<Diagnostic> own = paragraphs.get(index).diagnostics();
        return withLoose.getOrDefault(index, own);
    }

    /** Whether there is any finding at all. */
    public boolean hasDiagnostics() {
        return !withLoose.isEmpty()
                || paragraphs.stream().anyMatch(read -> !read.diagnostics().isEmpty());
    }

    public Counts counts() {
        return counts;
    }

    /** Takes in one paragraph after the other, and counts what they hold. */
    private static final class Joining {
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

        void add(ParagraphReading paragraph) {
            join(paragraphs.size(), paragraph.reading());
            count(paragraph.reading());
            paragraphs.add(paragraph);
        }

        /** Behind the last paragraph: what is open now stays open. */
        void finish() {
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

        /** The findings, in order, of each paragraph with brackets without a partner. */
        Map<Integer, List<Diagnostic>> diagnosticsWithLoose() {
            found.replaceAll(
                    (index, loose) ->
                            Stream.concat(
                                            paragraphs.get(index).diagnostics().stream(),
                                            loose.stream())
                                    .sorted(Comparator.comparingInt(d -> d.range().start()))
                                    .toList());
            return found;
        }

        private void count(Reading reading) {
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
}

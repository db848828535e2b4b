package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.syntax.SyntaxTree;

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
    private static final long LONG = 50_000;

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
        this.paragraphs = List.copyOf(joined.paragraphs());
        this.spanning = List.copyOf(joined.spanning());
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
                .map(text -> Tally.of(read(text, profile, labels, known.get(text))))
                .forEachOrdered(joining::add);
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

    /** How much of the text is open, in figures. */
    public Counts counts() {
        return counts;
    }
}

package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.report.Holdings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the draft says, at two speeds: a paragraph that was changed is read at once by itself; the
 * whole draft, with the brackets that reach over several paragraphs, is read in the background, and
 * its languages are compared there and nowhere else. While that goes on, further changes wait
 * together for the next round.
 */
final class Readings {
    private final Background background;
    private final Ids ids;
    private final Supplier<Draft> current;
    private final Consumer<List<Paragraph>> arrived;
    private WholeReading whole;
    private DraftReading single;
    private final Map<String, DraftReading> changed = new HashMap<>();
    private Comparisons comparisons = Comparisons.NONE;
    private boolean reading;
    private long wanted;

    /**
     * @param ids used in the background only
     * @param current the draft as it is
     * @param arrived is told when the whole draft has been read as it is, and which paragraphs have
     *     choices that had no identity before
     */
    Readings(
            DraftReading whole,
            Ids ids,
            Background background,
            Supplier<Draft> current,
            Consumer<List<Paragraph>> arrived) {
        this.background = background;
        this.ids = ids;
        this.current = current;
        this.arrived = arrived;
        this.whole =
                WholeReading.of(whole, whole, whole.draft(), ids, DraftConcordance.notYet(whole))
                        .counted();
        this.single = DraftReading.of(whole.draft().withParagraphs(List.of()));
    }

    /** The whole draft, as it was when it was last read. */
    DraftReading whole() {
        return whole.reading();
    }

    /** Who holds what, as it was when the whole draft was last read. */
    Holdings holdings() {
        return whole.holdings();
    }

    /** In what the languages differ, as it was when the whole draft was last read. */
    DraftConcordance concordance() {
        return whole.concordance();
    }

    /** In what the versions of a paragraph differ, as it was when they were last compared. */
    List<Disagreement> disagreements(Paragraph paragraph) {
        return comparisons.in(paragraph);
    }

    /** Whether the versions of a paragraph have been compared as they are now. */
    boolean isCompared(Paragraph paragraph) {
        return comparisons.isOf(paragraph);
    }

    /**
     * Reads what is new in the whole draft on the spot.
     *
     * @param ahead what of it has been read before
     * @param newIds used on this thread: those of the background may be in use there
     * @return the paragraphs whose choices were given identities
     */
    List<Paragraph> readNow(DraftReading ahead, Ids newIds) {
        wanted++;
        WholeReading read =
                WholeReading.of(whole.reading(), ahead, current.get(), newIds, whole.concordance());
        takeOver(read);
        return whole.identified();
    }

    /** Reads one paragraph and gives its new choices their identities. */
    Paragraph read(Draft draft, Paragraph paragraph, Ids newIds) {
        single = single.update(draft.withParagraphs(List.of(paragraph)));
        changed.put(paragraph.id(), single);
        return single.withIdentities(newIds).paragraphs().getFirst();
    }

    /** What was agreed by itself, unless brackets have been put around it since. */
    private static List<AgreedPassage> agreed(
            Paragraph paragraph, Language language, Reading reading) {
        return paragraph.passages().stream()
                .filter(each -> each.language().equals(language))
                .filter(each -> !AgreedPassages.isContested(reading, each.range()))
                .toList();
    }

    /** What a paragraph says in a language. */
    ReadText text(Draft draft, int index, Language language) {
        Paragraph paragraph = draft.paragraphs().get(index);
        DraftReading own = changed.get(paragraph.id());
        TextReading inWhole = whole.reading().in(language);
        int length = paragraph.text(language).text().length();
        if (own == null) {
            return new ReadText(
                    paragraph.text(language),
                    inWhole.paragraph(index),
                    inWhole.diagnostics(index),
                    Spanning.ranges(inWhole, index, length),
                    comparisons.different(paragraph, language),
                    agreed(paragraph, language, inWhole.paragraph(index)));
        }
        return new ReadText(
                paragraph.text(language),
                own.in(language).paragraph(0),
                withoutLooseBrackets(own.in(language).diagnostics(0)),
                Spanning.ranges(inWhole, index, length),
                comparisons.different(paragraph, language),
                agreed(paragraph, language, own.in(language).paragraph(0)));
    }

    /** Has the whole draft read again in the background. */
    void refresh() {
        wanted++;
        if (!reading) {
            reading = true;
            background.afterRest(this::begin);
        }
    }

    private void begin() {
        long round = wanted;
        WholeReading from = whole;
        Draft draft = current.get();
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () ->
                                        WholeReading.of(
                                                        from.reading(),
                                                        from.reading(),
                                                        draft,
                                                        ids,
                                                        from.concordance())
                                                .compared(),
                                background.work())
                        .handleAsync(
                                (read, failure) -> {
                                    Void _ = Background.unexpected(failure);
                                    end(round, read);
                                    return null;
                                },
                                background.home());
    }

    private void end(long round, @Nullable WholeReading read) {
        if (round != wanted) {
            background.afterRest(this::begin);
            return;
        }
        reading = false;
        if (read != null) {
            takeOver(read);
            comparisons = Comparisons.of(read);
            arrived.accept(read.identified());
        }
    }

    private void takeOver(WholeReading read) {
        whole = read;
        changed.clear();
    }

    /** Only the whole draft can tell whether a bracket finds its partner elsewhere. */
    private static List<Diagnostic> withoutLooseBrackets(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(found -> found.code() != DiagnosticCode.UNCLOSED_BRACKET)
                .filter(found -> found.code() != DiagnosticCode.STRAY_BRACKET)
                .toList();
    }
}

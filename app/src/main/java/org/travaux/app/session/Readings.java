package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.concordance.TextPlace;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the draft says, at two speeds: a paragraph that was changed is read at once by itself; the
 * whole draft, with the brackets that reach over several paragraphs, is read in the background.
 * While that goes on, further changes wait together for the next round.
 */
final class Readings {
    private final Background background;
    private final Ids ids;
    private final Supplier<Draft> current;
    private final Consumer<List<Paragraph>> arrived;
    private WholeReading whole;
    private DraftReading single;
    private final Map<String, DraftReading> changed = new HashMap<>();
    private final IdentityHashMap<Paragraph, List<Disagreement>> compared = new IdentityHashMap<>();
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
        this.whole = WholeReading.of(whole, whole.draft(), ids, DraftConcordance.notYet(whole));
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

    /** In what the versions of a paragraph differ, as it is now. */
    List<Disagreement> disagreements(Draft draft, int index) {
        Paragraph paragraph = draft.paragraphs().get(index);
        List<Paragraph> read = whole.reading().draft().paragraphs();
        if (concordance().isRead() && index < read.size() && read.get(index).equals(paragraph)) {
            return concordance().in(index);
        }
        return compared.computeIfAbsent(
                paragraph,
                _ ->
                        concordance()
                                .concordance()
                                .in(paragraph, language -> reading(draft, index, language)));
    }

    private Reading reading(Draft draft, int index, Language language) {
        DraftReading own = changed.get(draft.paragraphs().get(index).id());
        return own == null
                ? whole.reading().in(language).paragraph(index)
                : own.in(language).paragraph(0);
    }

    /** The places in a text that are about something in which the languages differ. */
    private List<TextRange> different(Draft draft, int index, Language language) {
        return disagreements(draft, index).stream()
                .flatMap(found -> found.places().stream())
                .filter(place -> place.language().equals(language))
                .map(TextPlace::range)
                .filter(range -> !range.isEmpty())
                .distinct()
                .toList();
    }

    /** Reads the whole draft on the spot; the paragraphs whose choices were given identities. */
    List<Paragraph> readNow() {
        wanted++;
        WholeReading read =
                WholeReading.of(whole.reading(), current.get(), ids, whole.concordance());
        takeOver(whole.concordance().isRead() ? read.compared() : read);
        return whole.identified();
    }

    /** Reads one paragraph and gives its new choices their identities. */
    Paragraph read(Draft draft, Paragraph paragraph, Ids newIds) {
        single = single.update(draft.withParagraphs(List.of(paragraph)));
        changed.put(paragraph.id(), single);
        return single.withIdentities(newIds).paragraphs().getFirst();
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
                    different(draft, index, language));
        }
        return new ReadText(
                paragraph.text(language),
                own.in(language).paragraph(0),
                withoutLooseBrackets(own.in(language).diagnostics(0)),
                Spanning.ranges(inWhole, index, length),
                different(draft, index, language));
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
            arrived.accept(read.identified());
        }
    }

    private void takeOver(WholeReading read) {
        whole = read;
        changed.clear();
        compared.clear();
    }

    /** Only the whole draft can tell whether a bracket finds its partner elsewhere. */
    private static List<Diagnostic> withoutLooseBrackets(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(found -> found.code() != DiagnosticCode.UNCLOSED_BRACKET)
                .filter(found -> found.code() != DiagnosticCode.STRAY_BRACKET)
                .toList();
    }
}

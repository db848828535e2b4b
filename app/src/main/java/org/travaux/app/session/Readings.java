package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
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
        this.whole = WholeReading.of(whole, whole.draft(), ids);
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

    /** Reads the whole draft on the spot; the paragraphs whose choices were given identities. */
    List<Paragraph> readNow() {
        wanted++;
        takeOver(WholeReading.of(whole.reading(), current.get(), ids));
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
                    Spanning.ranges(inWhole, index, length));
        }
        return new ReadText(
                paragraph.text(language),
                own.in(language).paragraph(0),
                withoutLooseBrackets(own.in(language).diagnostics(0)),
                Spanning.ranges(inWhole, index, length));
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
        DraftReading from = whole.reading();
        Draft draft = current.get();
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () -> WholeReading.of(from, draft, ids), background.work())
                        .handleAsync(
                                (read, failure) -> {
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
    }

    /** Only the whole draft can tell whether a bracket finds its partner elsewhere. */
    private static List<Diagnostic> withoutLooseBrackets(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(found -> found.code() != DiagnosticCode.UNCLOSED_BRACKET)
                .filter(found -> found.code() != DiagnosticCode.STRAY_BRACKET)
                .toList();
    }
}

package org.travaux.markup.concordance;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In what the language versions of a draft differ, paragraph by paragraph. Read again after a
 * change, only paragraphs that changed are compared again.
 */
public final class DraftConcordance {
    private final DraftReading reading;
    private final ParagraphConcordance concordance;
    private final List<List<Disagreement>> compared;
    private final List<List<Disagreement>> found;

    private DraftConcordance(
            DraftReading reading,
            ParagraphConcordance concordance,
            List<List<Disagreement>> compared,
            List<List<Disagreement>> found) {
        this.reading = reading;
        this.concordance = concordance;
        this.compared = compared;
        this.found = found;
    }

    /** Compares all paragraphs, on all processors. */
    public static DraftConcordance of(DraftReading reading) {
        return of(reading, ParagraphConcordance.of(reading.draft()), new IdentityHashMap<>());
    }

    /** Nothing is compared yet; {@link #update} compares all paragraphs. */
    public static DraftConcordance notYet(DraftReading reading) {
        return new DraftConcordance(
                reading, ParagraphConcordance.of(reading.draft()), List.of(), List.of());
    }

    /** Whether the paragraphs have been compared. */
    public boolean isRead() {
        return compared.size() == reading.draft().paragraphs().size();
    }

    /** The same for the draft as it is now. */
    public DraftConcordance update(DraftReading now) {
        Draft before = reading.draft();
        Draft after = now.draft();
        boolean same =
                before.sourceFirst().equals(after.sourceFirst())
                        && before.profile().equals(after.profile())
                        && before.delegations().equals(after.delegations());
        if (!same) {
            return of(now);
        }
        IdentityHashMap<Paragraph, List<Disagreement>> known = new IdentityHashMap<>();
        for (int i = 0; i < compared.size(); i++) {
            known.put(before.paragraphs().get(i), compared.get(i));
        }
        return of(now, concordance, known);
    }

    private static DraftConcordance of(
            DraftReading reading,
            ParagraphConcordance concordance,
            IdentityHashMap<Paragraph, List<Disagreement>> known) {
        List<Paragraph> paragraphs = reading.draft().paragraphs();
        IntStream indexes = IntStream.range(0, paragraphs.size());
        List<List<Disagreement>> compared =
                (known.isEmpty() ? indexes.parallel() : indexes)
                        .mapToObj(
                                i -> {
                                    List<Disagreement> before = known.get(paragraphs.get(i));
                                    return before != null
                                            ? before
                                            : concordance.in(
                                                    paragraphs.get(i),
                                                    language -> reading.in(language).paragraph(i));
                                })
                        .toList();
        return new DraftConcordance(
                reading, concordance, compared, new Moves(reading, compared).found());
    }

    /** Compares single paragraphs of the same draft. */
    public ParagraphConcordance concordance() {
        return concordance;
    }

    /** In what the versions of the paragraph at an index differ; nothing if not compared yet. */
    public List<Disagreement> in(int paragraph) {
        return paragraph < found.size() ? found.get(paragraph) : List.of();
    }
}

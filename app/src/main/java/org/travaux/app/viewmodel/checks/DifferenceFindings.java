package org.travaux.app.viewmodel.checks;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.Disagreement.PositionsDiffer;
import org.travaux.markup.concordance.Repair;
import org.travaux.markup.concordance.Repairs;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.List;

/** In what the languages differ, as findings at a place, with the ways out of them. */
final class DifferenceFindings {
    private final Session session;
    private final Sentences sentences;
    private final Explanations explanations;

    DifferenceFindings(Session session, Sentences sentences) {
        this.session = session;
        this.sentences = sentences;
        this.explanations = new Explanations(sentences);
    }

    /**
     * What the caret touches, or else what is behind in the text that it is in. Null if there is
     * nothing, and while what was changed last has yet to be compared.
     */
    @Nullable Disagreement at(Place caret) {
        if (!session.isCompared(caret.paragraph())) {
            return null;
        }
        List<Disagreement> all = session.disagreements(caret.paragraph());
        for (Disagreement each : all) {
            boolean touched =
                    each.places().stream()
                            .filter(place -> place.language().equals(caret.language()))
                            .anyMatch(place -> place.range().touches(caret.offset()));
            if (touched) {
                return each;
            }
        }
        return all.stream()
                .filter(each -> each instanceof Disagreement.StaleText)
                .filter(each -> each.language().equals(caret.language()))
                .findFirst()
                .orElse(null);
    }

    /** The finding at the caret, said in words; the last way out is that it is meant so. */
    @Nullable Finding findingAt(Place caret) {
        Disagreement found = at(caret);
        if (found == null) {
            return null;
        }
        Paragraph paragraph = session.draft().paragraphs().get(caret.paragraph());
        Repairs repairs =
                new Repairs(paragraph, session.draft().sourceFirst(), session.draft().notation());
        List<WayOut> ways =
                new ArrayList<>(everywhere(found, repairs, caret.paragraph(), paragraph));
        for (Repair repair : repairs.of(found)) {
            ways.add(wayOut(List.of(repair), paragraph));
        }
        if (!(found instanceof Disagreement.Untranslated)) {
            ways.add(new WayOut(sentences.say("meant.so"), now -> meantSo(now, found, "")));
        }
        return new Finding(caret, found.kind().severity(), explanations.of(found), ways);
    }

    /** Where a choice differs in several languages, they can be put right together. */
    private List<WayOut> everywhere(
            Disagreement found, Repairs repairs, int index, Paragraph paragraph) {
        if (!(found instanceof PositionsDiffer one) || one.id().isEmpty()) {
            return List.of();
        }
        List<Repair> together = new ArrayList<>();
        for (Disagreement each : session.disagreements(index)) {
            if (each instanceof PositionsDiffer other && other.id().equals(one.id())) {
                repairs.of(other).stream()
                        .filter(repair -> repair.language().equals(other.language()))
                        .findFirst()
                        .ifPresent(together::add);
            }
        }
        return together.size() < 2 ? List.of() : List.of(wayOut(together, paragraph));
    }

    private WayOut wayOut(List<Repair> repairs, Paragraph made) {
        return new WayOut(
                explanations.of(repairs),
                now -> {
                    Paragraph repaired = now;
                    if (now.texts().equals(made.texts())) {
                        for (Repair repair : repairs) {
                            repaired = repair.apply(repaired);
                        }
                    }
                    return repaired;
                });
    }

    /** The paragraph in which a difference is meant so, for a reason. */
    static Paragraph meantSo(Paragraph paragraph, Disagreement found, String reason) {
        return paragraph.withCorrespondence(
                paragraph.correspondence().with(MeantSo.of(found.key(), reason.strip())));
    }
}

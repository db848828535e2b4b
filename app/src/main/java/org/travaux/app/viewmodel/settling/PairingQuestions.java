package org.travaux.app.viewmodel.settling;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.Repair;
import org.travaux.markup.concordance.Repairs;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.List;

/**
 * What of the choice under the caret belongs together in two languages, where a person has to say
 * so, or to look at it. What was said is kept in the draft.
 */
public final class PairingQuestions {
    private final EditorModel model;

    /** Questions about what an editor shows. */
    public PairingQuestions(EditorModel model) {
        this.model = model;
    }

    /**
     * Alternatives of two languages that may belong together.
     *
     * @param said what is asked, in the user's language
     * @param ways each way to answer it, with the words that belong together then
     */
    public record Question(String said, List<Way> ways) {
        public Question {
            ways = List.copyOf(ways);
        }
    }

    /** A way to answer a question. */
    public record Way(String words, Repair repair) {}

    /**
     * What is to be said about the choice under the caret; empty if all is certain, and while what
     * was changed last has yet to be compared.
     */
    public List<Question> atCaret() {
        Place caret = model.caretProperty().get();
        String id = caret == null ? "" : id(caret);
        if (caret == null || id.isEmpty() || !model.session().isCompared(caret.paragraph())) {
            return List.of();
        }
        Draft draft = model.session().draft();
        Paragraph paragraph = draft.paragraphs().get(caret.paragraph());
        Repairs repairs = new Repairs(paragraph, draft.sourceFirst(), draft.notation());
        Explanations explanations = new Explanations(model.sentences());
        List<Question> questions = new ArrayList<>();
        for (Disagreement found : model.session().disagreements(caret.paragraph())) {
            if (isAbout(found, id)) {
                List<Way> ways =
                        repairs.of(found).stream()
                                .filter(repair -> repair.kind() == Repair.Kind.PAIR)
                                .map(repair -> new Way(explanations.pairs(repair), repair))
                                .toList();
                if (!ways.isEmpty()) {
                    questions.add(new Question(explanations.of(found), ways));
                }
            }
        }
        return questions;
    }

    /** Keeps in the draft what belongs together; one step for undo. */
    public void answer(Way way) {
        Place caret = model.caretProperty().get();
        if (caret != null) {
            List<Paragraph> paragraphs = new ArrayList<>(model.session().draft().paragraphs());
            paragraphs.set(
                    caret.paragraph(), way.repair().apply(paragraphs.get(caret.paragraph())));
            model.change(paragraphs, caret, caret);
        }
    }

    private static boolean isAbout(Disagreement found, String id) {
        return switch (found) {
            case Disagreement.Unpaired unpaired -> unpaired.id().equals(id);
            case Disagreement.PositionsDiffer differ -> differ.id().equals(id);
            default -> false;
        };
    }

    /** The id of the choice under the caret; empty if there is none. */
    private String id(Place caret) {
        Choice choice =
                model.session()
                        .text(caret.paragraph(), caret.language())
                        .reading()
                        .choiceAt(caret.offset());
        if (choice == null) {
            return "";
        }
        Integer start = choice.range().start();
        return model.session().draft().paragraphs().get(caret.paragraph()).choices().stream()
                .filter(known -> start.equals(known.at().get(caret.language())))
                .map(ChoiceIdentity::id)
                .findFirst()
                .orElse("");
    }
}

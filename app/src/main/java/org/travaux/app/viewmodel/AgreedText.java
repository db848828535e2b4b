package org.travaux.app.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.HeldChange;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.display.RowStatus;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

/**
 * Asks before text is changed that was agreed, whatever would change it: the session holds every
 * such change back.
 */
public final class AgreedText {
    private final EditorModel model;
    private final ReadOnlyObjectWrapper<@Nullable String> question = new ReadOnlyObjectWrapper<>();

    AgreedText(EditorModel model) {
        this.model = model;
    }

    /** What the user is asked, or null if nothing waits for an answer. */
    public ReadOnlyObjectProperty<@Nullable String> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The text may be changed: what was held is done, and recorded. */
    public void allow() {
        Place caret = model.session().allowHeld(model.services().today());
        question.set(null);
        if (caret != null) {
            model.placeCaret(caret);
        }
    }

    /** The text stays as it was agreed. */
    public void refuse() {
        HeldChange held = model.session().held();
        model.session().dropHeld();
        question.set(null);
        if (held != null) {
            model.placeCaret(held.caretBefore());
        }
    }

    /** Somebody typed on before the question was seen; it is not lost. */
    public void typeOn(String letters) {
        model.session().typeIntoHeld(letters);
    }

    /**
     * Does something that a change of agreed text must not be lost by: now, or as soon as none
     * waits for an answer.
     */
    public void whenAnswered(Runnable then) {
        if (question.get() == null) {
            then.run();
            return;
        }
        question.addListener(
                new ChangeListener<@Nullable String>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends @Nullable String> asked,
                            @Nullable String before,
                            @Nullable String now) {
                        if (now == null) {
                            question.removeListener(this);
                            model.background().home().execute(() -> whenAnswered(then));
                        }
                    }
                });
    }

    void watch(Session session) {
        question.set(null);
        session.addListener(
                new SessionListener() {
                    @Override
                    public void paragraphsChanged(int from, int before, int after) {
                        question.set(null);
                    }

                    @Override
                    public void changeHeld() {
                        HeldChange held = session.held();
                        question.set(held == null ? null : ask(session.draft(), held));
                    }
                });
    }

    private String ask(Draft draft, HeldChange held) {
        Paragraph first = held.agreed().getFirst();
        String name = draft.nameOf(draft.paragraphs().indexOf(first));
        if (!first.isAgreed()) {
            AgreedPassage passage = held.passage();
            return model.sentences()
                    .say(
                            "ask.agreed-passage",
                            name,
                            passage.words(),
                            RowStatus.say(passage.agreed(), model.sentences()));
        }
        return model.sentences()
                .say(
                        "ask.agreed",
                        name,
                        RowStatus.say(first, model.sentences()),
                        held.agreed().size());
    }
}

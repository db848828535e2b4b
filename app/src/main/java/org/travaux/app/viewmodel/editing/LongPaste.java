package org.travaux.app.viewmodel.editing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.clipboard.Clipboard;
import org.travaux.app.clipboard.Clipping;
import org.travaux.app.clipboard.LongText;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.editing.PasteTarget.Pasted;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Pastes what is on the clipboard; where that is a long text, asks first what it is to be: a draft
 * of its own, or paragraphs here. It is read away from the window's thread, and put in as one step
 * when all of it has been read. Until then it can be given up; the clipboard keeps it in any case.
 */
public final class LongPaste {
    /** How many paragraphs are read between two looks whether it was given up. */
    private static final int SLICE = 50;

    /** What a long paste comes to at the moment. */
    public sealed interface State {
        /** Nobody pastes. */
        record Idle() implements State {}

        /** The user is asked what to do, in a sentence. */
        record Asking(String sentence) implements State {}

        /**
         * It is being read.
         *
         * @param done how much of it, from 0 to 1
         */
        record Reading(double done) implements State {}
    }

    private static final State IDLE = new State.Idle();

    private final EditorModel model;
    private final TextCommands text;
    private final Consumer<String> newDraft;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(IDLE);
    private boolean formatted;
    private final AtomicInteger round = new AtomicInteger();

    /**
     * @param newDraft makes a draft of a text and shows it
     */
    public LongPaste(EditorModel model, TextCommands text, Consumer<String> newDraft) {
        this.model = model;
        this.text = text;
        this.newDraft = newDraft;
    }

    /** What is being asked or done. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Pastes what is on the clipboard with its marks. */
    public void paste() {
        paste(true);
    }

    /** Pastes the words on the clipboard without their marks. */
    public void pastePlain() {
        paste(false);
    }

    private void paste(boolean withMarks) {
        String words = model.services().clipboard().plain();
        if (words != null && LongText.is(words)) {
            formatted = withMarks;
            state.set(
                    new State.Asking(
                            model.sentences()
                                    .say("paste.long", words.length(), LongText.lines(words))));
        } else if (withMarks) {
            text.paste();
        } else {
            text.pastePlain();
        }
    }

    /** Gives it up, before or while it is read; the draft stays as it is. */
    public void cancel() {
        round.incrementAndGet();
        state.set(IDLE);
    }

    /** Makes a draft of its own of it. */
    public void asNewDraft() {
        String words = model.services().clipboard().plain();
        cancel();
        if (words != null) {
            newDraft.accept(words);
        }
    }

    /** Puts it in where the caret is, as paragraphs. */
    public void insert() {
        Clipboard held = Clipboard.ofOnesOwn();
        Clipboard now = model.services().clipboard();
        String html = formatted ? now.html() : null;
        held.put(Objects.requireNonNullElse(now.plain(), ""), html == null ? "" : html);
        int own = round.incrementAndGet();
        state.set(new State.Reading(0));
        Background background = model.background();
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () -> LongText.cut(Clipping.in(held).paragraphs()),
                                background.work())
                        .thenAcceptAsync(texts -> read(texts, own), background.home())
                        .exceptionallyAsync(this::failed, background.home());
    }

    private void read(List<MarkedText> texts, int own) {
        PasteTarget target = PasteTarget.in(model);
        if (own != round.get() || target == null || texts.isEmpty()) {
            end(own);
            return;
        }
        Session session = model.session();
        Draft draft = session.draft();
        DraftReading reading = session.reading();
        Deque<String> ids = new ArrayDeque<>();
        texts.forEach(_ -> ids.add(session.newParagraphId()));
        Background background = model.background();
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () -> {
                                    Pasted pasted = target.put(texts, ids::removeFirst);
                                    return new Prepared(
                                            draft,
                                            pasted,
                                            readAhead(reading, draft, pasted, texts.size(), own));
                                },
                                background.work())
                        .thenAcceptAsync(
                                prepared ->
                                        model.agreedText()
                                                .whenAnswered(() -> put(prepared, texts, own)),
                                background.home())
                        .exceptionallyAsync(this::failed, background.home());
    }

    /** A draft with what is pasted, which has been read. */
    private record Prepared(Draft before, Pasted pasted, DraftReading ahead) {}

    private DraftReading readAhead(
            DraftReading from, Draft draft, Pasted pasted, int count, int own) {
        List<Paragraph> all = pasted.paragraphs();
        int behind = pasted.caret().paragraph() + 1;
        int first = behind - count;
        DraftReading reading = from;
        for (int read = SLICE; read < count && own == round.get(); read += SLICE) {
            List<Paragraph> part = new ArrayList<>(all.subList(0, first + read));
            part.addAll(all.subList(behind, all.size()));
            reading = reading.update(draft.withParagraphs(part));
            double done = (double) read / count;
            model.background().home().execute(() -> progress(done, own));
        }
        return own == round.get() ? reading.update(draft.withParagraphs(all)) : reading;
    }

    private void progress(double done, int own) {
        if (own == round.get()) {
            state.set(new State.Reading(done));
        }
    }

    /** If the draft has changed meanwhile, the text is put into the draft as it is now. */
    private void put(Prepared prepared, List<MarkedText> texts, int own) {
        Place caret = model.caretProperty().get();
        if (own != round.get() || caret == null) {
            end(own);
        } else if (model.session().draft().equals(prepared.before)) {
            end(own);
            Draft changed = prepared.before.withParagraphs(prepared.pasted.paragraphs());
            model.change(changed, prepared.ahead, caret, prepared.pasted.caret());
            model.tell(
                    new Notice(
                            Notice.Kind.DONE,
                            model.sentences().say("notice.pasted", texts.size())));
        } else {
            read(texts, own);
        }
    }

    private void end(int own) {
        if (own == round.get()) {
            cancel();
        }
    }

    private @Nullable Void failed(Throwable thrown) {
        cancel();
        model.unexpected(thrown);
        return null;
    }
}

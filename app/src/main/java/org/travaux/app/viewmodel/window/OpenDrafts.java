package org.travaux.app.viewmodel.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.travaux.app.files.FileKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The drafts that lie open, and the one in front. There is always one: when the last is put away, a
 * blank one takes its place.
 */
public final class OpenDrafts {
    private final Function<Sentences, OpenDraft> maker;
    private final ReadOnlyObjectWrapper<Sentences> sentences;
    private final ObservableList<OpenDraft> drafts = FXCollections.observableArrayList();

    /** Kept, because a view of a list that nobody holds falls silent. */
    private final ObservableList<OpenDraft> seen = FXCollections.unmodifiableObservableList(drafts);

    private final ReadOnlyObjectWrapper<OpenDraft> front;

    /**
     * A blank draft alone.
     *
     * @param sentences in the language to begin with
     * @param maker makes a blank draft in a language
     */
    public OpenDrafts(Sentences sentences, Function<Sentences, OpenDraft> maker) {
        this.sentences = new ReadOnlyObjectWrapper<>(sentences);
        this.maker = maker;
        OpenDraft first = maker.apply(sentences);
        drafts.add(first);
        front = new ReadOnlyObjectWrapper<>(first);
    }

    /** The open drafts in the order of their tabs; never empty. */
    public ObservableList<OpenDraft> drafts() {
        return seen;
    }

    /** The draft that is worked on. */
    public ReadOnlyObjectProperty<OpenDraft> frontProperty() {
        return front.getReadOnlyProperty();
    }

    /** The draft that is in front. */
    public OpenDraft front() {
        return front.get();
    }

    /** Has a draft that is open worked on. */
    public void bringToFront(OpenDraft draft) {
        keepNow();
        front.set(draft);
    }

    /** The language of the interface. */
    public ReadOnlyObjectProperty<Sentences> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    /**
     * Changes the language of the interface. Every draft gets a new model on the same work, so that
     * nothing that was said in the language before is left; text, caret and history stay.
     *
     * @return whether it was changed; not while a file is being worked on
     */
    public boolean speak(Sentences language) {
        if (drafts.stream().anyMatch(draft -> draft.commands().isAtWork())) {
            return false;
        }
        sentences.set(language);
        int index = drafts.indexOf(front());
        List<OpenDraft> same = drafts.stream().map(draft -> draft.in(language)).toList();
        drafts.setAll(same);
        bringToFront(same.get(index));
        return true;
    }

    /** Opens the draft in a file, or goes to it if it is open. */
    public void open(Path file) {
        for (OpenDraft draft : drafts) {
            if (draft.isIn(file)) {
                bringToFront(draft);
                return;
            }
        }
        OpenDraft before = front();
        OpenDraft draft = blank();
        draft.commands().open(file, () -> giveUp(draft, before));
    }

    /** Makes a draft of texts, one a language. */
    public void importFiles(List<Path> files) {
        OpenDraft before = front();
        OpenDraft draft = blank();
        draft.commands().importFiles(files, () -> giveUp(draft, before));
    }

    /** Makes a draft of a text that stands in no file. */
    public void importText(String text) {
        OpenDraft before = front();
        OpenDraft draft = blank();
        draft.commands().importText(text, () -> giveUp(draft, before));
    }

    /**
     * Opens the drafts among some files, and makes one draft of the texts, one a language; says
     * which are neither.
     */
    public void take(List<Path> files) {
        List<Path> texts = files.stream().filter(FileKind::isNamedText).toList();
        List<Path> others =
                files.stream()
                        .filter(file -> !FileKind.isNamedDraft(file) && !texts.contains(file))
                        .toList();
        if (!texts.isEmpty()) {
            importFiles(texts);
        }
        files.stream().filter(FileKind::isNamedDraft).forEach(this::open);
        if (!others.isEmpty()) {
            String said =
                    sentences.get().say("problem.not-taken", FileKind.name(others.getFirst()));
            front().model().tell(new Notice(Notice.Kind.PROBLEM, said));
        }
    }

    /** Brings a blank draft to the front: the one that is there, or a new one. */
    public OpenDraft blank() {
        OpenDraft blank =
                drafts.stream()
                        .filter(draft -> draft.blankProperty().get())
                        .filter(draft -> !draft.commands().busyProperty().get())
                        .findFirst()
                        .orElseGet(this::add);
        bringToFront(blank);
        return blank;
    }

    private OpenDraft add() {
        OpenDraft added = maker.apply(sentences.get());
        drafts.add(added);
        return added;
    }

    /** What was to be opened could not be: the user is told where they were before. */
    private void giveUp(OpenDraft draft, OpenDraft before) {
        if (draft != before && drafts.contains(before)) {
            Notice said = draft.model().noticeProperty().get();
            close(draft);
            bringToFront(before);
            before.model().tell(said);
        }
    }

    /** Puts a draft away, saved or not. */
    public void close(OpenDraft draft) {
        int index = drafts.indexOf(draft);
        if (index < 0) {
            return;
        }
        if (drafts.size() == 1) {
            add();
        }
        if (front() == draft) {
            bringToFront(drafts.get(index + 1 < drafts.size() ? index + 1 : index - 1));
        }
        drafts.remove(draft);
        draft.putAway();
    }

    /** What is not saved is kept safe at once: the drafts are left for something else. */
    public void keepNow() {
        drafts.forEach(OpenDraft::keepNow);
    }

    /** All drafts are saved or not wanted: the program is left. */
    public void putAllAway() {
        drafts.forEach(OpenDraft::putAway);
    }

    /**
     * Shows what a sudden end left behind, where its file is open with nothing to lose.
     *
     * @param failed what to do if it does not open
     */
    public void recover(RecoveryCopy copy, Runnable failed) {
        OpenDraft before = front();
        Path file = copy.file();
        OpenDraft draft =
                drafts.stream()
                        .filter(open -> file != null && open.isIn(file))
                        .filter(open -> !open.model().changedProperty().get())
                        .findFirst()
                        .orElseGet(this::blank);
        recover(copy, draft, before, failed);
    }

    private void recover(RecoveryCopy copy, OpenDraft draft, OpenDraft before, Runnable failed) {
        bringToFront(draft);
        draft.recover(
                copy,
                () -> {
                    if (draft.blankProperty().get()) {
                        giveUp(draft, before);
                    }
                    failed.run();
                },
                () -> recover(copy, blank(), before, failed));
    }

    /** Shows a draft that has no file yet. */
    public void begin(Draft draft) {
        blank().commands().begin(draft);
    }

    /**
     * Shows a draft that has no file yet with one change made in it, which can be undone.
     *
     * @param name what to call it
     * @param said what to tell of it
     * @param from how the draft is protected that it was made of
     */
    public void begin(Draft before, Draft changed, String name, String said, Protection from) {
        blank().commands().begin(before, changed, name, said, from);
    }

    /**
     * Shows a draft that is to be read and not changed.
     *
     * @param name what to call it
     * @param said what to tell of it
     * @param from how the draft is protected that it was made of
     */
    public void look(Draft draft, String name, String said, Protection from) {
        blank().commands().look(draft, name, said, from);
    }

    /** The files of all open drafts but one, in full. */
    public Set<Path> filesBeside(OpenDraft one) {
        Set<Path> files = new HashSet<>();
        for (OpenDraft draft : drafts) {
            Path file = draft.commands().fileProperty().get();
            if (draft != one && file != null) {
                files.add(file.toAbsolutePath().normalize());
            }
        }
        return files;
    }

    /** Shows a copy of a draft, as {@link FileCommands#beginCopy} says. */
    public void beginCopy(Draft draft, String name, String said, Protection from) {
        blank().commands().beginCopy(draft, name, said, from);
    }

    /** Looks whether others changed the files of the open drafts meanwhile. */
    public void lookOutside() {
        drafts.forEach(draft -> draft.commands().outside().look());
    }

    /** Brings the next draft to the front, or the one before; after the last comes the first. */
    public void turn(int by) {
        int index = drafts.indexOf(front());
        bringToFront(drafts.get(Math.floorMod(index + by, drafts.size())));
    }
}

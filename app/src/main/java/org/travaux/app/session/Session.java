package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Correspondence;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * The open draft: what it is now, what it says, what can be undone. Everything happens on one
 * thread; only the reading of the whole draft is done elsewhere, and handed over.
 */
public final class Session {
    /** From so many changed paragraphs on, reading what is new in the whole draft is quicker. */
    private static final int MANY = 100;

    /** More steps than anybody takes. */
    private static final long MARK = 1L << 40;

    private final Ids ids;
    private final History history = new History();
    private final Readings readings;
    private final Proofreading proofreading;
    private final List<SessionListener> listeners = new ArrayList<>();
    private Draft draft;
    private final boolean readOnly;
    private @Nullable HeldChange held;
    private long savedState;

    /** How often it was said that the draft is unsaved, in steps that no history has. */
    private long marks;

    /** Begins work on a draft, whose choices are given identities where they have none. */
    public Session(Draft draft, SplittableGenerator random, Background background) {
        this(draft, random, background, Proofreader.NONE);
    }

    /** Begins work on a draft whose language somebody looks at. */
    public Session(
            Draft draft,
            SplittableGenerator random,
            Background background,
            Proofreader proofreader) {
        this(draft, random, background, proofreader, false);
    }

    private Session(
            Draft draft,
            SplittableGenerator random,
            Background background,
            Proofreader proofreader,
            boolean readOnly) {
        this.readOnly = readOnly;
        this.ids = new Ids(random.split());
        DraftReading read = DraftReading.of(draft);
        this.draft = read.withIdentities(ids);
        this.readings =
                new Readings(
                        read.update(this.draft),
                        new Ids(random.split()),
                        background,
                        () -> this.draft,
                        this::wholeRead);
        this.proofreading =
                new Proofreading(
                        proofreader,
                        background,
                        () -> listeners.forEach(SessionListener::proofread));
        readings.refresh();
    }

    /** A draft that is only read: every change of it is refused. */
    public static Session readOnly(Draft draft, SplittableGenerator random, Background background) {
        return new Session(draft, random, background, Proofreader.NONE, true);
    }

    /** Whether the draft is only read. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The proofreader goes by other rules, or knows more words, than before. */
    public void proofreadAgain() {
        proofreading.read(readings.whole(), true);
    }

    /** Gives out ids for choices that are new. */
    public Ids ids() {
        return ids;
    }

    /** An id for a paragraph that is to be put in. */
    public String newParagraphId() {
        return ids.next('p');
    }

    /** Tells a listener of every change from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Whoever listened is no longer told; others take over. */
    public void forgetListeners() {
        listeners.clear();
    }

    /** The draft as it is now. */
    public Draft draft() {
        return draft;
    }

    /** What the whole draft says; for a moment after a change, what it said before. */
    public DraftReading reading() {
        return readings.whole();
    }

    /** Who holds what; for a moment after a change, who held what before. */
    public Holdings holdings() {
        return readings.holdings();
    }

    /** In what the languages differ; for a moment after a change, in what they differed before. */
    public DraftConcordance concordance() {
        return readings.concordance();
    }

    /**
     * In what the versions of a paragraph differ; for a moment after a change, in what they
     * differed before, with the places of then.
     */
    public List<Disagreement> disagreements(int paragraph) {
        return readings.disagreements(draft.paragraphs().get(paragraph));
    }

    /** Whether the versions of a paragraph have been compared since it was last changed. */
    public boolean isCompared(int paragraph) {
        return readings.isCompared(draft.paragraphs().get(paragraph));
    }

    /** What a paragraph says in a language, always up to date. */
    public ReadText text(int paragraph, Language language) {
        return readings.text(draft, paragraph, language)
                .with(proofreading.remarks().in(draft.paragraphs().get(paragraph), language));
    }

    /**
     * Somebody typed. Letters of one word in a row become one step.
     *
     * @param caret where the caret was
     * @param paused whether there was a pause before, so that a new step begins
     * @return false if it touches agreed text and is held until somebody allows it
     */
    public boolean type(Place caret, ChangeSet change, boolean paused) {
        if (change.isEmpty()) {
            return true;
        }
        Paragraph before = draft.paragraphs().get(caret.paragraph());
        if (holds(Typing.kind(change), caret, change, before)) {
            return false;
        }
        UndoStep last = paused || history.next() != null ? null : history.last();
        boolean joins =
                isChanged()
                        && Typing.joins(last, caret, change, before.text(caret.language()).text());
        Place after = caret.at(Typing.caretAfter(change));
        Slice slice = slice(caret, change, before);
        if (joins) {
            history.join(slice, after);
        } else {
            history.add(Typing.kind(change), slice, caret, after);
        }
        show(slice);
        return true;
    }

    /**
     * One change of one text that is undone by itself.
     *
     * @return false if it touches agreed text and is held until somebody allows it
     */
    public boolean edit(Place caret, ChangeSet change) {
        if (change.isEmpty()) {
            return true;
        }
        Paragraph before = draft.paragraphs().get(caret.paragraph());
        if (holds(UndoStep.Kind.OTHER, caret, change, before)) {
            return false;
        }
        Slice slice = slice(caret, change, before);
        history.add(UndoStep.Kind.OTHER, slice, caret, caret.at(Typing.caretAfter(change)));
        show(slice);
        return true;
    }

    /**
     * Any change of paragraphs, in any number of languages, undone as one step.
     *
     * @return false if it touches agreed text and is held until somebody allows it
     */
    public boolean change(List<Paragraph> paragraphs, Place caretBefore, Place caretAfter) {
        return change(draft.withParagraphs(paragraphs), caretBefore, caretAfter);
    }

    /**
     * Any change of paragraphs and of what the draft has beside them, undone as one step; how far
     * the negotiation was is no change.
     *
     * @return false if it touches agreed text and is held until somebody allows it
     */
    public boolean change(Draft changed, Place caretBefore, Place caretAfter) {
        return change(changed, readings.whole(), caretBefore, caretAfter);
    }

    /**
     * The same for a change that is so large that it was read before, on another thread.
     *
     * @param ahead the reading of the changed draft, made of {@link #reading} by updating it
     */
    public boolean change(Draft changed, DraftReading ahead, Place caretBefore, Place caretAfter) {
        Draft after = changed.withParagraphs(followed(changed.paragraphs()));
        Slice slice = Slice.between(draft, after);
        if (slice.isEmpty()) {
            return true;
        }
        if (holds(UndoStep.Kind.OTHER, slice, caretBefore, caretAfter)) {
            return false;
        }
        history.add(UndoStep.Kind.OTHER, slice, caretBefore, caretAfter);
        show(slice, ahead);
        return true;
    }

    /**
     * Numbers that become others in all languages, undone as one step. Nobody negotiates them:
     * agreed text stays agreed, and a translation is neither behind nor up to date for it.
     *
     * @param renumbered the draft with other numbers, read, made of {@link #reading} by updating it
     */
    public void renumber(DraftReading renumbered, Place caretBefore, Place caretAfter) {
        replace(renumbered.draft(), renumbered, caretBefore, caretAfter);
    }

    /**
     * Another state of the draft takes the place of this one, undone as one step: one that was kept
     * or that others made. Whoever asks for that means agreed text as well, so nobody is asked
     * about it.
     *
     * @param ahead the reading of that state, made of {@link #reading} by updating it
     */
    public void replace(Draft other, DraftReading ahead, Place caretBefore, Place caretAfter) {
        Slice slice = Slice.between(draft, other);
        if (!slice.isEmpty() && !isRefused()) {
            history.add(UndoStep.Kind.OTHER, slice, caretBefore, caretAfter);
            show(slice, ahead);
        }
    }

    private boolean isRefused() {
        if (readOnly) {
            listeners.forEach(SessionListener::changeRefused);
        }
        return readOnly;
    }

    /** The last change that touched agreed text and was not done, or null. */
    public @Nullable HeldChange held() {
        return held;
    }

    /**
     * Does the change that was held, as one step; what was agreed is recorded as reopened.
     *
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     * @return where the caret goes, or null if nothing was held
     */
    public @Nullable Place allowHeld(String date) {
        HeldChange change = held;
        if (change == null) {
            return null;
        }
        Slice slice =
                AgreedTextGuard.reopening(
                        change.slice(), change.agreed(), date, readings.whole().notation());
        history.add(change.kind(), slice, change.caretBefore(), change.caretAfter());
        show(slice);
        return change.caretAfter();
    }

    /** Somebody typed on while the change is held: it is part of what was typed. */
    public void typeIntoHeld(String letters) {
        if (held != null && held.kind() == UndoStep.Kind.TYPED) {
            held = held.typedOn(letters);
        }
    }

    /** Gives up the change that was held: the text stays as it was agreed. */
    public void dropHeld() {
        held = null;
    }

    private boolean holds(UndoStep.Kind kind, Place caret, ChangeSet change, Paragraph before) {
        if (!AgreedTextGuard.holdsAgreedText(before) && !readOnly) {
            return false;
        }
        Paragraph after = followed(before, before.apply(caret.language(), change));
        Slice slice = new Slice(caret.paragraph(), List.of(before), List.of(after));
        return holds(kind, slice, caret, caret.at(Typing.caretAfter(change)));
    }

    /** The one gate that changes of the draft pass, except undoing, doing again and renumbering. */
    private boolean holds(UndoStep.Kind kind, Slice slice, Place caretBefore, Place caretAfter) {
        if (isRefused()) {
            return true;
        }
        List<Paragraph> touched = AgreedTextGuard.touched(slice, readings.whole().notation());
        held =
                touched.isEmpty()
                        ? null
                        : new HeldChange(touched, kind, slice, caretBefore, caretAfter);
        if (held == null) {
            return false;
        }
        listeners.forEach(SessionListener::changeHeld);
        return true;
    }

    /** Whether there is a step to be undone. */
    public boolean canUndo() {
        return history.last() != null;
    }

    /** Whether there is a step to be done again. */
    public boolean canRedo() {
        return history.next() != null;
    }

    /** Takes back the last step; where the caret goes, or null if there was nothing to undo. */
    public @Nullable Place undo() {
        UndoStep step = history.undo();
        if (step == null) {
            return null;
        }
        show(step.slice().invert());
        return step.caretBefore();
    }

    /** Does the last undone step again; where the caret goes, or null if there was none. */
    public @Nullable Place redo() {
        UndoStep step = history.redo();
        if (step == null) {
            return null;
        }
        show(step.slice());
        return step.caretAfter();
    }

    /** Whether the draft differs from what was last saved. */
    public boolean isChanged() {
        return state() != savedState;
    }

    /** Tells one state of the draft from another; to be given to {@link #saved}. */
    public long state() {
        return history.state() + marks;
    }

    /**
     * Whatever is done and undone, the draft is not what was last saved, nor what is being saved.
     */
    public void markUnsaved() {
        marks += MARK;
    }

    /** The draft as it was in that state is now on disk. */
    public void saved(long state) {
        savedState = state;
    }

    /**
     * The draft has these records of how far the negotiation was. They are no change of it, and are
     * not undone.
     */
    public void revised(List<Revision> revisions) {
        draft = draft.withRevisions(revisions);
    }

    /** The draft has this symbol from now on, since it was kept under it; that is not undone. */
    public void called(String symbol) {
        draft = draft.withSymbol(symbol);
    }

    private Slice slice(Place place, ChangeSet change, Paragraph before) {
        Paragraph changed = followed(before, before.apply(place.language(), change));
        Paragraph identified = readings.read(draft, changed, ids);
        return new Slice(place.paragraph(), List.of(before), List.of(identified));
    }

    private Paragraph followed(Paragraph before, Paragraph after) {
        return before.equals(after)
                ? after
                : Correspondence.followed(before, after, draft.sourceLanguage());
    }

    private List<Paragraph> followed(List<Paragraph> paragraphs) {
        Map<String, Paragraph> before = new HashMap<>();
        draft.paragraphs().forEach(paragraph -> before.put(paragraph.id(), paragraph));
        return paragraphs.stream()
                .map(after -> followed(before.getOrDefault(after.id(), after), after))
                .toList();
    }

    private void show(Slice slice) {
        show(slice, readings.whole());
    }

    private void show(Slice slice, DraftReading ahead) {
        held = null;
        draft = slice.apply(draft);
        if (slice.keepsParagraphs() && slice.keepsNotation() && slice.after().size() < MANY) {
            slice.after().forEach(paragraph -> readings.read(draft, paragraph, ids));
        } else {
            complete(readings.readNow(ahead, ids));
        }
        for (SessionListener listener : listeners) {
            listener.paragraphsChanged(slice.from(), slice.before().size(), slice.after().size());
        }
        readings.refresh();
    }

    private void wholeRead(List<Paragraph> identified) {
        complete(identified);
        listeners.forEach(SessionListener::draftRead);
        proofreading.read(readings.whole(), false);
    }

    private void complete(List<Paragraph> identified) {
        if (identified.isEmpty()) {
            return;
        }
        Map<String, Paragraph> byId = new HashMap<>();
        identified.forEach(paragraph -> byId.put(paragraph.id(), paragraph));
        List<Paragraph> before = draft.paragraphs();
        draft =
                draft.withParagraphs(
                        draft.paragraphs().stream()
                                .map(paragraph -> byId.getOrDefault(paragraph.id(), paragraph))
                                .toList());
        history.complete(before, draft.paragraphs());
    }
}

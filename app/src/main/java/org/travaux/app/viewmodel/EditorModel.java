package org.travaux.app.viewmodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * The open draft as the window sees it: rows, the caret, the choice under it, the summary. The
 * window shows what is here and calls the methods here; nothing is decided there.
 */
public final class EditorModel {
    private final Sentences sentences;
    private final Background background;
    private final SplittableGenerator random;
    private final EditorServices services;
    private final AgreedText agreedText;
    private final Selection selection;
    private final Rows rows = new Rows(this);
    private final Caret caret = new Caret(this);
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ColumnLayout> columns =
            new ReadOnlyObjectWrapper<>(new ColumnLayout(List.of()));
    private final ReadOnlyObjectWrapper<DraftSummary> summary =
            new ReadOnlyObjectWrapper<>(DraftSummary.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Session> session;
    private final BooleanProperty fullNames = new SimpleBooleanProperty();
    private final Protection protection;
    private final PasswordQuestions passwords = new PasswordQuestions();
    private Profile notation;

    /** The draft that the notation is of, without its paragraphs. */
    private Draft notated;

    /** A model of an empty draft, with a clipboard of its own. */
    public EditorModel(Sentences sentences, Background background, SplittableGenerator random) {
        this(sentences, background, random, EditorServices.withoutWindow());
    }

    /** A model of an empty draft. */
    public EditorModel(
            Sentences sentences,
            Background background,
            SplittableGenerator random,
            EditorServices services) {
        this(sentences, background, random, services, Protection.none());
    }

    private EditorModel(
            Sentences sentences,
            Background background,
            SplittableGenerator random,
            EditorServices services,
            Protection protection) {
        this.protection = protection;
        this.sentences = sentences;
        this.background = background;
        this.random = random;
        this.services = services;
        this.agreedText = new AgreedText(this);
        this.selection = new Selection(this);
        Draft empty = Draft.of(Profiles.usualName(), List.of(Language.ENGLISH), List.of());
        this.notated = empty;
        this.notation = empty.notation();
        this.session = new ReadOnlyObjectWrapper<>(new Session(empty, random.split(), background));
        fullNames.addListener((_, _, _) -> renamed());
    }

    /** Prepares work on a draft; may take its time and be called on any thread. */
    public Session prepare(Draft draft) {
        return new Session(draft, random.split(), background, services.proofreader());
    }

    /** Prepares a draft to be read; may take its time and be called on any thread. */
    public Session prepareToRead(Draft draft) {
        return Session.readOnly(draft, random.split(), background);
    }

    /** Shows a draft. */
    public void show(Session opened) {
        caret.leave();
        // No row is drawn until all that it is drawn from belongs to the same draft.
        rows.ids().clear();
        notated = opened.draft().withParagraphs(List.of());
        notation = notated.notation();
        layOut(columns.get().fit(opened.draft().languages()));
        // First of all listeners, so that rows and caret are right when the others look at them.
        opened.addListener(new Refresh());
        agreedText.watch(opened);
        session.set(opened);
        rows.ids().setAll(opened.draft().paragraphs().stream().map(Paragraph::id).toList());
        refreshSummary();
        refreshState();
    }

    /** A model without a draft that speaks another language. */
    public EditorModel in(Sentences language) {
        return new EditorModel(language, background, random, services, protection);
    }

    /** Takes over the work on a draft, its caret and columns from a model that is done with. */
    public void takeOver(EditorModel other) {
        Place place = other.caretProperty().get();
        other.session().forgetListeners();
        columns.set(other.columns.get());
        show(other.session());
        placeCaret(place);
    }

    /** Where long work on this draft is done. */
    public Background background() {
        return background;
    }

    /** What says everything in the language of the interface. */
    public Sentences sentences() {
        return sentences;
    }

    /** The open text with its history. */
    public Session session() {
        return session.get();
    }

    /** What the machine gives: the calendar, the clipboard. */
    public EditorServices services() {
        return services;
    }

    /** Under which password the draft is, as long as it is open. */
    public Protection protection() {
        return protection;
    }

    /** Whether the draft's file opens with a password only. */
    public ReadOnlyBooleanProperty protectedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** The passwords that are asked for. */
    public PasswordQuestions passwords() {
        return passwords;
    }

    /** What is selected. */
    public Selection selection() {
        return selection;
    }

    /** Asks before agreed text is changed. */
    public AgreedText agreedText() {
        return agreedText;
    }

    /** The work on the draft that is shown; another one for every draft that is opened. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** The rows that the draft is shown in. */
    public Rows rows() {
        return rows;
    }

    /** The ids of the draft's paragraphs, one a row. */
    public ObservableList<String> rowIds() {
        return rows.ids();
    }

    /** The languages that are shown, from left to right; the draft may have others. */
    public ObservableList<Language> languages() {
        return languages;
    }

    /** Which of the draft's languages are columns, in which order and how wide. */
    public ReadOnlyObjectProperty<ColumnLayout> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** Lays the columns out otherwise; a caret in a language that is hidden goes to the first. */
    public void setColumns(ColumnLayout layout) {
        List<Language> shown = layout.languages();
        Place place = caretProperty().get();
        boolean hidden = place != null && !shown.contains(place.language());
        if (hidden) {
            placeCaret(null);
        }
        layOut(layout);
        rows.changed();
        if (hidden) {
            placeCaret(new Place(place.paragraph(), shown.getFirst(), 0));
        }
    }

    /** Shows a language if it is hidden. */
    void showLanguage(Language language) {
        if (!languages.contains(language)) {
            setColumns(columns.get().show(language));
        }
    }

    /** Shows a language of the draft that is no column yet, and none that it has no longer. */
    private void refitColumns() {
        ColumnLayout fitted = columns.get().fit(session().draft().languages());
        if (!fitted.equals(columns.get())) {
            setColumns(fitted);
        }
    }

    /** The draft has one language more from now on, in which nothing is said yet; as one step. */
    public void addLanguage(Language language) {
        Draft draft = session().draft();
        List<Language> more = new ArrayList<>(draft.languages());
        more.add(language);
        Place caret = caretProperty().get();
        Place before = caret != null ? caret : new Place(0, draft.sourceLanguage(), 0);
        change(draft.withLanguages(more), before, new Place(before.paragraph(), language, 0));
    }

    private void layOut(ColumnLayout layout) {
        if (!languages.equals(layout.languages())) {
            languages.setAll(layout.languages());
        }
        columns.set(layout);
    }

    /** Whether delegations are called by their names where positions are shown, not by codes. */
    public BooleanProperty fullNamesProperty() {
        return fullNames;
    }

    /** How delegations are called now. */
    public Naming naming() {
        return new Naming(notation, sentences, fullNames.get());
    }

    /** Where the caret is, or null if no text is being edited. */
    public ReadOnlyObjectProperty<@Nullable Place> caretProperty() {
        return caret.placeProperty();
    }

    /** The choice under the caret, or null. */
    public ReadOnlyObjectProperty<@Nullable ChoicePanelModel> choiceProperty() {
        return caret.choiceProperty();
    }

    /** Positions on more than the choice under the caret: a bracket around it, the paragraph. */
    public ReadOnlyObjectProperty<WiderPositions> widerProperty() {
        return caret.widerProperty();
    }

    /** What is open in the whole draft and who holds it. */
    public ReadOnlyObjectProperty<DraftSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What the user is to be told, or null. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether there is a step to be undone. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether there is a step to be done again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /**
     * Puts the caret somewhere, or nowhere; a place that is not there becomes the nearest, and a
     * language that is hidden is shown for it.
     */
    public void placeCaret(@Nullable Place place) {
        caret.put(place);
    }

    /**
     * Changes any paragraphs as one step and puts the caret where it belongs then. What touches
     * agreed text waits until the user has said that it may be changed.
     */
    public void change(List<Paragraph> paragraphs, Place caretBefore, Place caretAfter) {
        change(session().draft().withParagraphs(paragraphs), caretBefore, caretAfter);
    }

    /** The same with what was answered before the text is adopted. */
    public void change(Draft changed, Place caretBefore, Place caretAfter) {
        change(changed, session().reading(), caretBefore, caretAfter);
    }

    /** The same for a change that was read before, as {@link Session#change} says. */
    public void change(Draft changed, DraftReading ahead, Place caretBefore, Place caretAfter) {
        if (session().change(changed, ahead, caretBefore, caretAfter)) {
            placeCaret(caretAfter);
        }
    }

    /**
     * Another state of the draft takes the place of this one, as one step that nobody is asked
     * about; the caret stays about where it is.
     *
     * @param ahead its reading, made of that of the session by updating it
     */
    public void replace(Draft other, DraftReading ahead) {
        Place caret = caretProperty().get();
        Place place = caret == null ? new Place(0, other.sourceLanguage(), 0) : caret;
        session().replace(other, ahead, place, place);
        placeCaret(other.languages().contains(place.language()) ? caret : null);
    }

    /** Whatever is done and undone, the draft is not what its file holds. */
    public void markUnsaved() {
        session().markUnsaved();
        refreshState();
    }

    /** The text that the caret is in; nothing is found in the words that are being typed. */
    public ReadText textAt(Place place) {
        return caret.textAt(place);
    }

    /** The end of the text that a place is in. */
    public Place endOf(Place place) {
        return place.at(textAt(place).text().length());
    }

    /**
     * Somebody typed where the caret is.
     *
     * @param paused whether there was a pause before
     */
    public void type(Place at, ChangeSet change, boolean paused) {
        caret.typed(at, change);
        session().type(at, change, paused);
    }

    /** Takes back the last step and puts the caret where it was. */
    public void undo() {
        Place place = session().undo();
        if (place != null) {
            placeCaret(place);
        }
    }

    /** Does the last undone step again. */
    public void redo() {
        Place place = session().redo();
        if (place != null) {
            placeCaret(place);
        }
    }

    /** Says something to the user; null takes the last notice away. */
    public void tell(@Nullable Notice said) {
        notice.set(said);
    }

    /** Something went wrong that nobody expected: it is written down, and the user is told. */
    public void unexpected(Throwable thrown) {
        String details = services.errors().record(thrown);
        String said = sentences.say("problem.unexpected");
        tell(new Notice(Notice.Kind.PROBLEM, said, details, services.errors().file()));
    }

    /** The draft as it was in a state of the session is now on disk. */
    public void saved(long state) {
        session().saved(state);
        refreshState();
    }

    private void refreshState() {
        changed.set(session().isChanged());
        locked.set(protection.isOn());
        canUndo.set(session().canUndo());
        canRedo.set(session().canRedo());
    }

    /** Another state of the draft may be in another notation. */
    private void refreshNotation() {
        Draft draft = session().draft();
        if (!draft.profile().equals(notated.profile())
                || !draft.delegations().equals(notated.delegations())) {
            notated = draft.withParagraphs(List.of());
            notation = notated.notation();
        }
    }

    private void renamed() {
        caret.refreshChoice();
        rows.changed();
    }

    private void refreshSummary() {
        summary.set(
                DraftSummary.of(session().holdings(), notation, sentences.locale().getLanguage()));
    }

    private final class Refresh implements SessionListener {
        @Override
        public void paragraphsChanged(int from, int before, int after) {
            refreshNotation();
            refitColumns();
            List<String> ids =
                    session().draft().paragraphs().subList(from, from + after).stream()
                            .map(Paragraph::id)
                            .toList();
            rows.replace(from, before, ids);
            caret.keepInside();
            selection.leaveRows();
            for (int i = from; i < from + after; i++) {
                rows.changed(i);
            }
            caret.refreshChoice();
            refreshState();
        }

        @Override
        public void proofread() {
            rows.changed();
        }

        @Override
        public void changeRefused() {
            tell(new Notice(Notice.Kind.TOLD, sentences.say("notice.read-only")));
        }

        @Override
        public void draftRead() {
            refreshSummary();
            caret.refreshChoice();
            rows.changed();
        }
    }
}

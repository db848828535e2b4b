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
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.ChangeSet;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * The open draft as the window sees it: rows, the caret, the choice under it, the summary. The
 * window shows what is here and calls the methods here; nothing is decided there.
 */
public final class EditorModel {
    private final Sentences sentences;
    private final Background background;
    private final SplittableGenerator random;
    private final Machine machine;
    private final AgreedText agreedText;
    private final Selection selection;
    private final ObservableList<String> rowIds = FXCollections.observableArrayList();
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ColumnLayout> columns =
            new ReadOnlyObjectWrapper<>(new ColumnLayout(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Place> caret = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChoicePanelModel> choice =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DraftSummary> summary =
            new ReadOnlyObjectWrapper<>(DraftSummary.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Session> session;
    private final BooleanProperty fullNames = new SimpleBooleanProperty();
    private final HalfTyped halfTyped = new HalfTyped();
    private Profile notation;
    private @Nullable RowsListener rowsListener;
    private Highlighter highlighter = (_, _) -> List.of();

    /** A model of an empty draft, with a clipboard of its own. */
    public EditorModel(Sentences sentences, Background background, SplittableGenerator random) {
        this(sentences, background, random, Machine.withoutWindow());
    }

    /** A model of an empty draft. */
    public EditorModel(
            Sentences sentences,
            Background background,
            SplittableGenerator random,
            Machine machine) {
        this.sentences = sentences;
        this.background = background;
        this.random = random;
        this.machine = machine;
        this.agreedText = new AgreedText(this);
        this.selection = new Selection(this);
        Draft empty = Draft.of("cica", List.of(Language.ENGLISH), List.of());
        this.notation = empty.notation();
        this.session = new ReadOnlyObjectWrapper<>(new Session(empty, random.split(), background));
        fullNames.addListener((_, _, _) -> renamed());
    }

    /** Prepares work on a draft; may take its time and be called on any thread. */
    public Session prepare(Draft draft) {
        return new Session(draft, random.split(), background, machine.proofreader());
    }

    /** Shows a draft. */
    public void show(Session opened) {
        halfTyped.moved(null);
        caret.set(null);
        choice.set(null);
        // No row is drawn until all that it is drawn from belongs to the same draft.
        rowIds.clear();
        notation = opened.draft().notation();
        layOut(columns.get().fit(opened.draft().languages()));
        // First of all listeners, so that rows and caret are right when the others look at them.
        opened.addListener(new Refresh());
        agreedText.watch(opened);
        session.set(opened);
        rowIds.setAll(opened.draft().paragraphs().stream().map(Paragraph::id).toList());
        refreshSummary();
        refreshState();
    }

    /** A model without a draft that speaks another language. */
    EditorModel in(Sentences language) {
        return new EditorModel(language, background, random, machine);
    }

    /** Takes over the work on a draft, its caret and columns from a model that is done with. */
    void takeOver(EditorModel other) {
        Place place = other.caret.get();
        other.session().forgetListeners();
        columns.set(other.columns.get());
        show(other.session());
        placeCaret(place);
    }

    /** Where long work on this draft is done. */
    public Background background() {
        return background;
    }

    public Sentences sentences() {
        return sentences;
    }

    public Session session() {
        return session.get();
    }

    /** What the machine gives: the calendar, the clipboard. */
    public Machine machine() {
        return machine;
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

    /** The ids of the draft's paragraphs, one a row. */
    public ObservableList<String> rowIds() {
        return rowIds;
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
        Place place = caret.get();
        boolean hidden = place != null && !shown.contains(place.language());
        if (hidden) {
            placeCaret(null);
        }
        layOut(layout);
        if (rowsListener != null) {
            rowsListener.rowsChanged();
        }
        if (hidden) {
            placeCaret(new Place(place.paragraph(), shown.getFirst(), 0));
        }
    }

    private void layOut(ColumnLayout layout) {
        if (!languages.equals(layout.languages())) {
            languages.setAll(layout.languages());
        }
        columns.set(layout);
    }

    /** What the row at an index shows. */
    public RowModel row(int index) {
        RowModel row = RowModel.of(session(), index, languages, naming());
        return Highlighting.over(row, index, session(), highlighter);
    }

    /** Who draws the rows; there is one window. */
    public void setRowsListener(RowsListener listener) {
        rowsListener = listener;
    }

    /** Who knows what stands out in the rows; there is one search in a window. */
    public void setHighlighter(Highlighter knows) {
        highlighter = knows;
    }

    /** What stands out in the text that is being edited. */
    public List<Highlight> highlights(Place at, ReadText text) {
        return highlighter.in(at, text);
    }

    /** Draws the rows in sight again, where what stands out has changed. */
    public void highlightsChanged() {
        if (rowsListener != null) {
            rowsListener.rowsChanged();
        }
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
        return caret.getReadOnlyProperty();
    }

    /** The choice under the caret, or null. */
    public ReadOnlyObjectProperty<@Nullable ChoicePanelModel> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

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

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /**
     * Puts the caret somewhere, or nowhere; a place that is not there becomes the nearest, and a
     * language that is hidden is shown for it.
     */
    public void placeCaret(@Nullable Place place) {
        Place there = place == null ? null : nearest(place);
        if (there != null && !languages.contains(there.language())) {
            setColumns(columns.get().show(there.language()));
        }
        Place left = halfTyped.moved(there);
        caret.set(there);
        refreshChoice();
        if (left != null && rowsListener != null && left.paragraph() < rowIds.size()) {
            rowsListener.rowChanged(left.paragraph());
        }
    }

    private @Nullable Place nearest(Place place) {
        int rows = session().draft().paragraphs().size();
        if (rows == 0) {
            return null;
        }
        int row = Math.clamp(place.paragraph(), 0, rows - 1);
        int length = session().draft().paragraphs().get(row).text(place.language()).text().length();
        return new Place(row, place.language(), Math.clamp(place.offset(), 0, length));
    }

    /**
     * Changes any paragraphs as one step and puts the caret where it belongs then. What touches
     * agreed text waits until the user has said that it may be changed.
     */
    public void change(List<Paragraph> paragraphs, Place caretBefore, Place caretAfter) {
        if (session().change(paragraphs, caretBefore, caretAfter)) {
            placeCaret(caretAfter);
        }
    }

    /** The text that the caret is in; nothing is found in the words that are being typed. */
    public ReadText textAt(Place place) {
        return halfTyped.quiet(place, session().text(place.paragraph(), place.language()));
    }

    /**
     * Somebody typed where the caret is.
     *
     * @param paused whether there was a pause before
     */
    public void type(Place at, ChangeSet change, boolean paused) {
        halfTyped.typed(at, change);
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

    /** Puts the caret on the next choice in the language that is being edited. */
    public void nextChoice() {
        go(rowIds.isEmpty() ? null : ChoiceSearch.next(session(), from(-1)));
    }

    /** Puts the caret on the choice before. */
    public void previousChoice() {
        go(rowIds.isEmpty() ? null : ChoiceSearch.previous(session(), from(0)));
    }

    private void go(@Nullable Place place) {
        if (place == null) {
            tell(new Notice(Notice.Kind.DONE, sentences.say("notice.no-open-choice")));
        } else {
            placeCaret(place);
        }
    }

    private Place from(int offset) {
        Place place = caret.get();
        return place != null ? place : new Place(0, languages.getFirst(), offset);
    }

    /** Says something to the user; null takes the last notice away. */
    public void tell(@Nullable Notice said) {
        notice.set(said);
    }

    /** The draft as it was in a state of the session is now on disk. */
    public void saved(long state) {
        session().saved(state);
        refreshState();
    }

    private void refreshState() {
        changed.set(session().isChanged());
        canUndo.set(session().canUndo());
        canRedo.set(session().canRedo());
    }

    private void refreshChoice() {
        Place place = caret.get();
        ChoicePanelModel now = place == null ? null : choiceAt(place);
        if (!Objects.equals(now, choice.get())) {
            choice.set(now);
        }
    }

    private @Nullable ChoicePanelModel choiceAt(Place place) {
        SpanningChoice spanning = SpanningChoices.at(session(), place);
        return spanning != null
                ? new SpanningPanel(session(), place.language(), spanning, naming()).model()
                : ChoicePanelModel.at(place.offset(), textAt(place), place.language(), naming());
    }

    private void renamed() {
        refreshChoice();
        if (rowsListener != null) {
            rowsListener.rowsChanged();
        }
    }

    private void refreshSummary() {
        summary.set(
                DraftSummary.of(session().holdings(), notation, sentences.locale().getLanguage()));
    }

    private final class Refresh implements SessionListener {
        @Override
        public void paragraphsChanged(int from, int before, int after) {
            List<String> ids =
                    session().draft().paragraphs().subList(from, from + after).stream()
                            .map(Paragraph::id)
                            .toList();
            Rows.replace(rowIds, from, before, ids);
            keepCaretInside();
            selection.leaveRows();
            if (rowsListener != null) {
                for (int i = from; i < from + after; i++) {
                    rowsListener.rowChanged(i);
                }
            }
            refreshChoice();
            refreshState();
        }

        /** Rows may have gone from under the caret. */
        private void keepCaretInside() {
            Place place = caret.get();
            Place inside = place == null ? null : nearest(place);
            if (!Objects.equals(place, inside)) {
                caret.set(inside);
            }
        }

        @Override
        public void proofread() {
            highlightsChanged();
        }

        @Override
        public void draftRead() {
            refreshSummary();
            refreshChoice();
            if (rowsListener != null) {
                rowsListener.rowsChanged();
            }
        }
    }
}

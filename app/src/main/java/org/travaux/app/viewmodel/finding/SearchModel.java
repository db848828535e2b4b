package org.travaux.app.viewmodel.finding;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.ColumnLayout;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Highlight;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The search over all languages: what was found, and which match it stands at. The draft is
 * searched in the background; what is asked for meanwhile waits for the result, and whatever is
 * typed meanwhile begins the search anew.
 */
public final class SearchModel {
    private static final long MOST_STEPS = 200_000_000;
    private static final long MOST_STEPS_IN_A_TEXT = 200_000;

    private final EditorModel model;
    private final Sentences sentences;
    private final Background background;
    private final SearchTerms terms = new SearchTerms();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Match> current = new ReadOnlyObjectWrapper<>();

    /** Tells the last search that was begun from all before it; looked at on any thread. */
    private final AtomicLong round = new AtomicLong();

    private @Nullable SearchPattern pattern;
    private @Nullable Matches found;
    private @Nullable Consumer<Matches> waiting;
    private @Nullable Place from;
    private List<Language> searched = List.of();

    /** A search in whatever draft a model shows. */
    public SearchModel(EditorModel model) {
        this.model = model;
        this.sentences = model.sentences();
        this.background = model.background();
        terms.whenChanged(this::beginAnew);
        open.subscribe(this::beginAnew);
        model.sessionProperty().subscribe(this::follow);
        model.columnsProperty().subscribe(this::columnsMoved);
        model.caretProperty().subscribe(this::caretMoved);
        model.rows().setHighlights(this::highlights);
    }

    /** What is searched for. */
    public SearchTerms terms() {
        return terms;
    }

    /** Whether the search is shown, and its matches stand out. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether something is to be put in place of what is found. */
    public BooleanProperty replacingProperty() {
        return replacing;
    }

    /** Whether the keyboard is with the search itself; the caret is then left where it is. */
    public BooleanProperty typingProperty() {
        return typing;
    }

    /** How much was found, or why nothing can be; empty if nothing is searched for. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The match that the search stands at, or null. */
    public ReadOnlyObjectProperty<@Nullable Match> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to the next match, or to the first behind the last. */
    public void next() {
        whenFound(
                matches -> {
                    Place place = place();
                    boolean here = standsAt(place);
                    goTo(matches, matches.from(here ? place.at(place.offset() + 1) : place));
                });
    }

    /** Goes to the match before, or to the last before the first. */
    public void previous() {
        whenFound(matches -> goTo(matches, matches.before(place())));
    }

    /** Puts the replacement in place of the match it stands at, and goes on to the next. */
    public void replace() {
        whenFound(
                matches -> {
                    Match at = current.get();
                    if (at != null && standsAt(place())) {
                        replace(at, matches);
                    }
                    next();
                });
    }

    /** Puts the replacement in place of every match, in all languages, as one step. */
    public void replaceAll() {
        whenFound(
                matches -> {
                    if (change(matches)) {
                        int count = matches.all().size();
                        String told = sentences.say("find.replaced", count, matches.paragraphs());
                        model.tell(new Notice(Notice.Kind.DONE, told));
                    }
                });
    }

    /** Goes on with what another search was about, which is done with. */
    public void takeOver(SearchModel other) {
        terms.takeOver(other.terms);
        replacing.set(other.replacing.get());
        current.set(other.current.get());
        from = other.from;
        open.set(other.open.get());
    }

    /** Ends the search; the caret goes to the match it stood at, if it was gone to last. */
    public void close() {
        Match last = current.get();
        boolean there = last != null && standsAt(place());
        open.set(false);
        if (last != null && there) {
            model.placeCaret(last.start());
        }
    }

    private void follow(Session session) {
        session.addListener(new Follow());
        from = null;
        current.set(null);
        beginAnew();
    }

    private void columnsMoved() {
        if (!columns().equals(searched)) {
            beginAnew();
        }
    }

    private void caretMoved(@Nullable Place caret) {
        from = caret == null ? from : caret;
    }

    /** Where to go on from: the match or caret that was gone to last. */
    private Place place() {
        return from != null ? from : new Place(0, model.languages().getFirst(), 0);
    }

    private boolean standsAt(Place place) {
        Match at = current.get();
        return at != null && at.start().equals(place);
    }

    private void beginAnew() {
        begin();
        model.rows().changed();
    }

    /** Forgets what was found; searches again if somebody is looking. */
    private void begin() {
        round.incrementAndGet();
        found = null;
        waiting = null;
        pattern = null;
        said.set("");
        try {
            Search search = terms.search();
            pattern = search.words().isEmpty() ? null : SearchPattern.of(search);
        } catch (BadExpression e) {
            said.set(sentences.say("find.bad-expression", e.at()));
        }
        if (pattern == null) {
            current.set(null);
        } else if (open.get()) {
            find(pattern);
        }
    }

    private void find(SearchPattern wanted) {
        long mine = round.get();
        Search search = terms.search();
        Draft draft = model.session().draft();
        List<Language> columns = columns();
        searched = columns;
        SearchBudget effort = new SearchBudget(MOST_STEPS, () -> round.get() != mine);
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () -> Matches.in(draft, columns, search, wanted, effort),
                                background.work())
                        .handleAsync(
                                (matches, failure) -> {
                                    if (failure != null
                                            && !(failure.getCause() instanceof TooMuchWork)) {
                                        Void _ = Background.unexpected(failure);
                                    }
                                    if (round.get() == mine) {
                                        arrived(matches);
                                    }
                                    return null;
                                },
                                background.home());
    }

    /** All of the draft's languages, the hidden ones too: what is replaced is replaced in all. */
    private List<Language> columns() {
        return model.columnsProperty().get().columns().stream()
                .map(ColumnLayout.Column::language)
                .toList();
    }

    private void arrived(@Nullable Matches all) {
        if (all == null) {
            pattern = null;
            current.set(null);
            said.set(sentences.say("find.too-much"));
            model.rows().changed();
            return;
        }
        Matches matches = terms.contestedOnlyProperty().get() ? contested(all) : all;
        found = matches;
        Match at = current.get();
        current.set(at != null && matches.all().contains(at) ? at : null);
        tell(matches);
        Consumer<Matches> next = waiting;
        waiting = null;
        if (next != null) {
            next.accept(matches);
        }
    }

    private Matches contested(Matches all) {
        return new Matches(
                all.columns(),
                all.all().stream()
                        .filter(each -> Contested.holds(model.textAt(each.start()), each.range()))
                        .toList());
    }

    private void tell(Matches matches) {
        Match at = current.get();
        int count = matches.all().size();
        int paragraphs = matches.paragraphs();
        said.set(
                count == 0
                        ? sentences.say("find.none")
                        : at == null
                                ? sentences.say("find.count", count, paragraphs)
                                : sentences.say(
                                        "find.at",
                                        matches.all().indexOf(at) + 1,
                                        count,
                                        paragraphs));
    }

    private void whenFound(Consumer<Matches> then) {
        Matches matches = found;
        if (matches != null) {
            then.accept(matches);
        } else if (pattern != null) {
            boolean begun = open.get() || waiting != null;
            waiting = then;
            if (!begun) {
                find(pattern);
            }
        }
    }

    private void goTo(Matches matches, @Nullable Match match) {
        current.set(match);
        tell(matches);
        if (match != null) {
            if (!typing.get()) {
                model.placeCaret(match.start());
            } else if (!model.languages().contains(match.language())) {
                model.setColumns(model.columnsProperty().get().show(match.language()));
            }
            from = match.start();
        } else if (!open.get()) {
            model.tell(new Notice(Notice.Kind.TOLD, sentences.say("find.none")));
        }
        model.rows().changed();
    }

    private void replace(Match at, Matches matches) {
        int before = model.textAt(at.start()).text().length();
        if (change(new Matches(matches.columns(), List.of(at)))) {
            int growth = model.textAt(at.start()).text().length() - before;
            current.set(null);
            from = at.start().at(at.range().end() + growth);
        }
    }

    private boolean change(Matches matches) {
        SearchPattern wanted = pattern;
        if (wanted == null || matches.all().isEmpty()) {
            return false;
        }
        try {
            Draft draft = model.session().draft();
            String replacement = terms.replacementProperty().get();
            SearchBudget effort = new SearchBudget(MOST_STEPS, () -> false);
            return Replacing.change(model, matches.replaced(draft, wanted, replacement, effort));
        } catch (BadExpression _) {
            said.set(sentences.say("find.bad-replacement"));
        } catch (TooMuchWork _) {
            said.set(sentences.say("find.too-much"));
        }
        return false;
    }

    private List<Highlight> highlights(Place at, ReadText text) {
        SearchPattern wanted = pattern;
        if (!open.get() || wanted == null || !terms.search().isIn(at.language())) {
            return List.of();
        }
        boolean contestedOnly = terms.contestedOnlyProperty().get();
        try {
            SearchBudget effort = new SearchBudget(MOST_STEPS_IN_A_TEXT, () -> false);
            return wanted.in(text.text(), effort).stream()
                    .filter(range -> !contestedOnly || Contested.holds(text, range))
                    .map(range -> new Match(at.paragraph(), at.language(), range))
                    .map(match -> new Highlight(match.range(), match.equals(current.get())))
                    .toList();
        } catch (TooMuchWork _) {
            return List.of();
        }
    }

    private final class Follow implements SessionListener {
        @Override
        public void paragraphsChanged(int changed, int before, int after) {
            begin();
        }

        @Override
        public void draftRead() {
            if (terms.contestedOnlyProperty().get()) {
                begin();
            }
        }
    }
}

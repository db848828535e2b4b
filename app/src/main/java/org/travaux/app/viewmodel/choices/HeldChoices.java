package org.travaux.app.viewmodel.choices;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.DraftSummary.Holder;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.picking.DelegationFinder;
import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.report.DelegationHoldings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads from one open choice to the next: through all of them, or only through those that one
 * delegation holds.
 */
public final class HeldChoices {
    private final EditorModel model;
    private final ReadOnlyObjectWrapper<@Nullable Holder> holder = new ReadOnlyObjectWrapper<>();

    /** All choices, until a delegation is named. */
    public HeldChoices(EditorModel model) {
        this.model = model;
        model.sessionProperty().subscribe(() -> holder.set(null));
        model.summaryProperty().subscribe(this::follow);
    }

    /** Whose choices alone are gone to; null for all. */
    public ReadOnlyObjectProperty<@Nullable Holder> holderProperty() {
        return holder.getReadOnlyProperty();
    }

    /**
     * The delegations that hold something and may be meant by what was typed, the likeliest first;
     * all of them, who holds most first, if nothing was typed.
     */
    public List<Holder> holders(String typed) {
        List<Holder> all = model.summaryProperty().get().holders();
        if (typed.isBlank()) {
            return all;
        }
        List<Holder> meant = new ArrayList<>();
        for (Delegation known : DelegationFinder.find(model.session().draft(), typed)) {
            all.stream().filter(each -> each.code().equals(known.code())).forEach(meant::add);
        }
        TypedWords words = TypedWords.of(typed);
        all.stream()
                .filter(each -> !meant.contains(each) && words.occurIn(each.code()))
                .forEach(meant::add);
        return meant;
    }

    /** Goes through the choices of one delegation from now on, beginning with the next. */
    public void only(Holder delegation) {
        holder.set(delegation);
        next();
    }

    /** Goes through all choices again. */
    public void all() {
        holder.set(null);
    }

    /** Puts the caret on the next choice, or on the first behind the last. */
    public void next() {
        if (holder.get() == null) {
            go(model.rowIds().isEmpty() ? null : ChoiceSearch.next(model.session(), caret(-1)));
            return;
        }
        List<Place> places = places();
        go(places, places.stream().filter(each -> compare(each, caret(-1)) > 0).toList(), true);
    }

    /** Puts the caret on the choice before, or on the last before the first. */
    public void previous() {
        if (holder.get() == null) {
            go(model.rowIds().isEmpty() ? null : ChoiceSearch.previous(model.session(), caret(0)));
            return;
        }
        List<Place> places = places();
        go(places, places.stream().filter(each -> compare(each, caret(0)) < 0).toList(), false);
    }

    private void go(@Nullable Place choice) {
        if (choice == null) {
            model.tell(
                    new Notice(Notice.Kind.DONE, model.sentences().say("notice.no-open-choice")));
        } else {
            model.placeCaret(choice);
        }
    }

    private void go(List<Place> all, List<Place> beyond, boolean first) {
        List<Place> some = beyond.isEmpty() ? all : beyond;
        if (!some.isEmpty()) {
            model.placeCaret(first ? some.getFirst() : some.getLast());
        }
    }

    private Place caret(int offset) {
        Place caret = model.caretProperty().get();
        return caret != null ? caret : new Place(0, model.languages().getFirst(), offset);
    }

    /** By place alone: a choice that another language has stands among those of this one. */
    private static int compare(Place one, Place other) {
        int byParagraph = Integer.compare(one.paragraph(), other.paragraph());
        return byParagraph != 0 ? byParagraph : Integer.compare(one.offset(), other.offset());
    }

    /** Where its choices open, in the language that is edited, or else in one that has them. */
    private List<Place> places() {
        Language language = caret(0).language();
        Set<String> ids = ids();
        List<Place> places = new ArrayList<>();
        List<Paragraph> paragraphs = model.session().draft().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (ChoiceIdentity identity : paragraphs.get(i).choices()) {
                if (ids.contains(identity.id()) && !identity.at().isEmpty()) {
                    places.add(place(i, identity, language));
                }
            }
        }
        places.sort(HeldChoices::compare);
        return places;
    }

    private Place place(int paragraph, ChoiceIdentity identity, Language language) {
        Language at =
                identity.at().containsKey(language)
                        ? language
                        : model.languages().stream()
                                .filter(identity.at()::containsKey)
                                .findFirst()
                                .orElse(language);
        return new Place(paragraph, at, identity.at().getOrDefault(at, 0));
    }

    private Set<String> ids() {
        Holder meant = holder.get();
        Set<String> ids = new HashSet<>();
        for (DelegationHoldings each : model.session().holdings().delegations()) {
            if (meant != null && each.delegation().equals(meant.code())) {
                ids.addAll(each.choices());
            }
        }
        return ids;
    }

    /** The delegation may hold more or fewer by now, or nothing. */
    private void follow() {
        Holder before = holder.get();
        if (before != null) {
            holder.set(
                    model.summaryProperty().get().holders().stream()
                            .filter(each -> each.code().equals(before.code()))
                            .findFirst()
                            .orElse(null));
        }
    }
}

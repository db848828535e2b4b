package org.travaux.app.viewmodel.guide;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Somebody reads the guide: the place that is shown, where they came from, what they look for. */
public final class GuideModel {
    private final Guide guide;
    private final ReadOnlyObjectWrapper<GuidePlace> place;
    private final ObservableList<GuidePlace> before = FXCollections.observableArrayList();
    private final BooleanBinding hasBefore = Bindings.isNotEmpty(before);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<FoundPassage> found = FXCollections.observableArrayList();

    /** A reader of a guide, at the beginning of a page. */
    public GuideModel(Guide guide, GuidePage page) {
        this(guide, GuidePlace.of(page));
    }

    private GuideModel(Guide guide, GuidePlace place) {
        this.guide = guide;
        this.place = new ReadOnlyObjectWrapper<>(place);
        words.addListener((_, _, typed) -> found.setAll(guide.find(typed)));
    }

    /** The same reader, at the same place, of a guide with other names or in another language. */
    public GuideModel of(Guide other) {
        GuideModel same = new GuideModel(other, place.get());
        same.before.setAll(before);
        same.words.set(words.get());
        return same;
    }

    /** What is read. */
    public Guide guide() {
        return guide;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<GuidePlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Words to be found in all pages; blank while nothing is looked for. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Where the words were found, the most telling first. */
    public ObservableList<FoundPassage> found() {
        return found;
    }

    /** Shows a page for what is in front; nothing is looked for any more. */
    public void open(GuidePage page) {
        go(GuidePlace.of(page));
    }

    /** Shows a place; nothing is looked for any more, and the place before can be gone back to. */
    public void go(GuidePlace to) {
        words.set("");
        if (!to.equals(place.get())) {
            before.add(place.get());
            place.set(to);
        }
    }

    /** Whether there is a place to go back to. */
    public BooleanBinding hasBefore() {
        return hasBefore;
    }

    /** Shows the place before, if there is one. */
    public void back() {
        words.set("");
        if (!before.isEmpty()) {
            place.set(before.removeLast());
        }
    }
}

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
    private final ReadOnlyObjectWrapper<Guide> guide;
    private final ReadOnlyObjectWrapper<GuidePlace> place =
            new ReadOnlyObjectWrapper<>(GuidePlace.of(GuidePage.FIRST_MINUTES));
    private final ObservableList<GuidePlace> before = FXCollections.observableArrayList();
    private final BooleanBinding hasBefore = Bindings.isNotEmpty(before);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<FoundPassage> found = FXCollections.observableArrayList();

    /** A reader of a guide, at its first page. */
    public GuideModel(Guide guide) {
        this.guide = new ReadOnlyObjectWrapper<>(guide);
        words.addListener((_, _, typed) -> found.setAll(now().find(typed)));
    }

    private Guide now() {
        return guide.get();
    }

    /** What is read. */
    public ReadOnlyObjectProperty<Guide> guideProperty() {
        return guide.getReadOnlyProperty();
    }

    /** Goes on at the same place of another guide: another language, or other keys. */
    public void read(Guide other) {
        guide.set(other);
        found.setAll(other.find(words.get()));
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

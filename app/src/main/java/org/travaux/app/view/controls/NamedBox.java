package org.travaux.app.view.controls;

import javafx.scene.control.ComboBox;

import java.util.List;
import java.util.function.Function;

/** A box of values that are shown by their names in the language of the interface. */
public class NamedBox<T> extends ComboBox<T> {
    /**
     * A box in which the first value is chosen.
     *
     * @param id by which it is found in the window
     * @param name what each value is called
     */
    public NamedBox(String id, List<T> values, Function<T, String> name) {
        setId(id);
        setConverter(new NameConverter<>(name));
        getItems().setAll(values);
        getSelectionModel().selectFirst();
    }
}

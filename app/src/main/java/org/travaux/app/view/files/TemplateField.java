package org.travaux.app.view.files;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Settings;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Which document of the house gives exports their looks; it can be done without again. */
public final class TemplateField extends HBox {
    private final StoredValue<Settings> settings;
    private final Sentences sentences;
    private final Label name = new Label();
    private final Button remove = new Button();

    /**
     * A field that shows the template that was chosen, and changes it.
     *
     * @param choose asks for another one, and tells when there is
     */
    public TemplateField(
            StoredValue<Settings> settings, Sentences sentences, Consumer<Runnable> choose) {
        super(12);
        this.settings = settings;
        this.sentences = sentences;
        setAlignment(Pos.CENTER_LEFT);
        name.setId("settings-template");
        remove.setText(sentences.say("template.none"));
        remove.setId("template-remove");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> remove());
        Button browse = new Button(sentences.say("settings.browse"));
        browse.setId("settings-template-browse");
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(_ -> choose.accept(this::show));
        getChildren().addAll(name, browse, remove);
        show();
    }

    private void remove() {
        settings.change(now -> now.withTemplate(""));
        show();
        requestFocus();
    }

    private void show() {
        String chosen = settings.get().template();
        boolean none = chosen.isEmpty();
        name.setText(
                none
                        ? sentences.say("settings.no-template")
                        : String.valueOf(Path.of(chosen).getFileName()));
        name.setTooltip(none ? null : new Tooltip(chosen));
        remove.setVisible(!none);
        remove.setManaged(!none);
    }
}

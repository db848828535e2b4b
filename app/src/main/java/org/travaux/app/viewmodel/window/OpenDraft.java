package org.travaux.app.viewmodel.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.FileKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Password;
import org.travaux.app.protection.Protection;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.FileCommands;

import java.nio.file.Path;

/** A draft that is open, with its file; blank until a draft is shown in it. */
public final class OpenDraft {
    private static final String UNSAVED = "• ";

    private final EditorModel model;
    private final FileCommands commands;
    private final Safekeeping safekeeping;
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);
    private final StringBinding name;
    private final StringBinding title;

    /** Whether it was put away: what was being done with it then may end later. */
    private boolean away;

    /**
     * A blank draft.
     *
     * @param safekeeping keeps what is not saved
     */
    public OpenDraft(EditorModel model, FileCommands commands, Safekeeping safekeeping) {
        this.model = model;
        this.commands = commands;
        this.safekeeping = safekeeping;
        model.sessionProperty().addListener((_, _, session) -> shown(session));
        model.changedProperty().addListener((_, _, _) -> keepSafe());
        commands.fileProperty().addListener((_, _, _) -> letOthersHaveIt());
        name =
                Bindings.createStringBinding(
                        this::makeName, commands.fileProperty(), commands.originProperty(), blank);
        title =
                Bindings.createStringBinding(
                        () -> (model.changedProperty().get() ? UNSAVED : "") + name.get(),
                        name,
                        model.changedProperty());
    }

    /** The same draft, spoken of in another language; this one is done with. */
    OpenDraft in(Sentences language) {
        EditorModel other = model.in(language);
        OpenDraft draft = new OpenDraft(other, commands.of(other), safekeeping);
        if (!blank.get()) {
            other.takeOver(model);
        }
        return draft;
    }

    /** Its text, as it is shown and edited. */
    public EditorModel model() {
        return model;
    }

    /** What is done with its file. */
    public FileCommands commands() {
        return commands;
    }

    /** Whether no draft has been shown in it yet. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** The name of its file, or what to call it while it has none. */
    public StringBinding nameProperty() {
        return name;
    }

    /** What files that are made of it are called after: its name, without what follows a dot. */
    public String stem() {
        Path file = commands.fileProperty().get();
        return file == null ? name.get() : FileKind.stem(file);
    }

    /** Its name, with a dot before it while there is something to save. */
    public StringBinding titleProperty() {
        return title;
    }

    /** Whether it is the draft in a file, or is about to be. */
    boolean isIn(Path file) {
        return commands.isIn(file);
    }

    /**
     * Shows what a sudden end left behind; it is kept safe as before until it is saved.
     *
     * @param failed what to do if it does not open
     * @param elsewhere what to do if it would take the place of what somebody has typed meanwhile
     */
    void recover(RecoveryCopy copy, Runnable failed, Runnable elsewhere) {
        commands.recover(copy, unsaved -> safekeeping.adopt(copy, unsaved), failed, elsewhere);
    }

    /**
     * From now on all that is written of it opens with this password only; with none, if it had one
     * and both are empty. It is to be saved; what is kept safe of it is written anew at once.
     *
     * @param present the password that it has, as it was typed; empty if it has none
     * @param once the new one, as it was typed
     * @param again as it was typed once more
     * @return what is wrong with it, and nothing has changed; or null
     */
    public @Nullable String protect(String present, String once, String again) {
        Protection protection = model.protection();
        Password was = Password.of(present);
        if (protection.isOn() && (was == null || !protection.isBy(was))) {
            return model.sentences().say("draft-password.not-present");
        }
        if (!once.equals(again)) {
            return model.sentences().say("protect.differ");
        }
        Password password = Password.of(once);
        if (password != null) {
            protection.protectBy(password);
        } else if (once.isEmpty() && protection.isOn()) {
            protection.remove();
        } else {
            return model.sentences().say("protect.length", Password.LONGEST);
        }
        rewritten();
        return null;
    }

    private void rewritten() {
        model.markUnsaved();
        safekeeping.keep(commands.unsaved());
        safekeeping.now();
    }

    /** What is not saved is kept safe at once. */
    void keepNow() {
        safekeeping.now();
    }

    /** It is put away, saved or not wanted. */
    public void putAway() {
        away = true;
        safekeeping.drop();
        commands.release();
    }

    private void letOthersHaveIt() {
        if (away) {
            commands.release();
        }
    }

    private void shown(Session session) {
        blank.set(false);
        session.addListener(
                new SessionListener() {
                    @Override
                    public void paragraphsChanged(int from, int before, int after) {
                        keepSafe();
                    }
                });
    }

    private void keepSafe() {
        if (away) {
            return;
        }
        if (model.session().isChanged()) {
            safekeeping.keep(commands.unsaved());
        } else {
            safekeeping.drop();
        }
    }

    private String makeName() {
        Path file = commands.fileProperty().get();
        if (file != null) {
            return FileKind.name(file);
        }
        String origin = commands.originProperty().get();
        if (!origin.isEmpty() && !blank.get()) {
            return origin;
        }
        return model.sentences().say(blank.get() ? "app.welcome" : "app.untitled");
    }
}

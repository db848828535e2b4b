package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.travaux.app.storage.ProgramNotices;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.ActionPicker;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.KeysPage;
import org.travaux.app.view.actions.Mode;
import org.travaux.app.view.actions.Shortcuts;
import org.travaux.app.view.checks.MeantSoPopup;
import org.travaux.app.view.checks.PutRightPopup;
import org.travaux.app.view.checks.ReviewMenu;
import org.travaux.app.view.checks.TermPicker;
import org.travaux.app.view.choices.ChoicesMenu;
import org.travaux.app.view.choices.HolderPicker;
import org.travaux.app.view.columns.ColumnsMenu;
import org.travaux.app.view.columns.LanguagePicker;
import org.travaux.app.view.editing.ParagraphMenu;
import org.travaux.app.view.editing.ParagraphPopups;
import org.travaux.app.view.files.ExportActions;
import org.travaux.app.view.files.FileMenu;
import org.travaux.app.view.files.FilePopups;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.view.finding.FindMenu;
import org.travaux.app.view.finding.ParagraphPicker;
import org.travaux.app.view.negotiating.NegotiateMenu;
import org.travaux.app.view.printing.PrintPreview;
import org.travaux.app.view.procedure.DeadlinesPopup;
import org.travaux.app.view.procedure.NotePopup;
import org.travaux.app.view.procedure.ProcedureActions;
import org.travaux.app.view.revisions.RevisionsMenu;
import org.travaux.app.view.settling.SettleManyPopup;
import org.travaux.app.view.settling.SettleMenu;
import org.travaux.app.view.settling.SettlementPopups;
import org.travaux.app.view.welcome.NewDraftPicker;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.settling.SettleMany;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * The one table of actions: everything that can be asked for while a draft is in front. A menu of a
 * task says what its actions do; {@link org.travaux.app.view.actions.ActionId} says their keys,
 * their icons and in which modes of the window they are possible.
 */
final class DraftActions {
    private final DraftParts parts;
    private final EditorModel model;
    private final WindowCommands windowCommands;
    private final Actions table;

    private DraftActions(DraftParts parts, WindowCommands windowCommands, IntConsumer turn) {
        this.parts = parts;
        this.model = parts.model;
        this.windowCommands = windowCommands;
        ExportActions exports =
                new ExportActions(
                        parts.draft,
                        windowCommands.dialogs(),
                        windowCommands.windowModel().exports());
        FilePopups popups = popups(exports);
        table =
                new Actions(
                        List.of(
                                file(popups, exports),
                                RevisionsMenu.of(
                                        parts.draft,
                                        parts.files,
                                        popups,
                                        windowCommands,
                                        procedure(exports),
                                        parts.transfer,
                                        parts.overAll),
                                EditMenu.of(model, parts.paste),
                                FindMenu.of(
                                        model,
                                        parts.search,
                                        parts.findBar::open,
                                        new ParagraphPicker(model, parts.overAll)::ask,
                                        new HolderPicker(model, parts.held, parts.overAll)::ask),
                                ParagraphMenu.of(
                                        model,
                                        new ParagraphPopups(model, parts.overRows),
                                        parts.answers::renumber),
                                NegotiateMenu.of(
                                        model, parts.negotiation, parts.gestures, parts.strip),
                                ChoicesMenu.of(model, parts.held),
                                settle(),
                                review(),
                                ColumnsMenu.of(
                                        model,
                                        parts.column,
                                        new LanguagePicker(model, parts.overAll)::ask),
                                view(turn),
                                help()),
                        mode(parts, windowCommands.settingsShown()),
                        windowCommands
                                .windowModel()
                                .settings()
                                .property()
                                .map(settings -> Shortcuts.with(settings.keys())));
    }

    /**
     * The table for one draft.
     *
     * @param turn gives the keyboard to the next part of the page, or with -1 to the one before
     */
    static Actions of(DraftParts parts, WindowCommands windowCommands, IntConsumer turn) {
        return new DraftActions(parts, windowCommands, turn).table();
    }

    /** The mode of the window while the draft is in front. */
    private static ObjectBinding<Mode> mode(DraftParts parts, ObservableBooleanValue settings) {
        var blank = parts.draft.blankProperty();
        var projected = parts.projection.shownProperty();
        var reviewing = parts.review.shownProperty();
        var session = parts.model.sessionProperty();
        return Bindings.createObjectBinding(
                () -> {
                    if (settings.get()) {
                        return Mode.IN_SETTINGS;
                    }
                    if (projected.get() != null) {
                        return Mode.PROJECTING;
                    }
                    if (blank.get()) {
                        return Mode.BEFORE_DRAFT;
                    }
                    if (reviewing.get()) {
                        return Mode.REVIEWING;
                    }
                    return session.get().isReadOnly() ? Mode.READING : Mode.EDITING;
                },
                session,
                settings,
                projected,
                blank,
                reviewing);
    }

    private Actions table() {
        return table;
    }

    private FilePopups popups(ExportActions exports) {
        return FilePopups.of(
                parts.draft,
                parts.files,
                parts.negotiation,
                exports,
                windowCommands.dialogs(),
                windowCommands.windowModel().exports(),
                windowCommands.windowModel().openDrafts(),
                parts.compare,
                parts.overRows,
                parts.overAll);
    }

    private ActionMenu file(FilePopups popups, ExportActions exports) {
        NewDraftPicker begin =
                new NewDraftPicker(windowCommands.windowModel(), model.sentences(), parts.overAll);
        return FileMenu.of(
                parts.draft, parts.files, exports, popups, begin::ask, this::print, windowCommands);
    }

    private List<Action> procedure(ExportActions exports) {
        return ProcedureActions.of(
                parts.draft,
                parts.procedurePopups,
                new NotePopup(model, exports, parts.overAll),
                new DeadlinesPopup(
                        model,
                        windowCommands.windowModel().deadlines(),
                        windowCommands.windowModel().openDrafts(),
                        parts.overAll));
    }

    private ActionMenu settle() {
        SettleMany many = new SettleMany(model, parts.choices, parts.meeting);
        return SettleMenu.of(
                model,
                parts.settling,
                parts.words,
                new SettlementPopups(model, parts.meeting, parts.overRows),
                new SettleManyPopup(model, many, parts.overRows),
                parts.answers,
                parts.below::toggleReadiness);
    }

    private ActionMenu review() {
        return ReviewMenu.of(
                model,
                parts.fixes::open,
                new MeantSoPopup(model, parts.findings, parts.overRows)::ask,
                new TermPicker(model, parts.overAll)::ask,
                new PutRightPopup(model, parts.overRows)::ask,
                parts.below::toggleList,
                parts.review::toggle);
    }

    /** Prints what is seen: who stands where, or the text after a look at its pages. */
    private void print() {
        if (parts.review.shownProperty().get()) {
            parts.reviewed.print();
        } else {
            new PrintPreview(model, parts.overAll).show();
        }
    }

    private ActionMenu view(IntConsumer turn) {
        return ViewMenu.of(
                windowCommands.windowModel().appearance(),
                turn,
                windowCommands::speakNext,
                this::toggleNames,
                Bindings.isNotEmpty(model.rowIds()),
                () -> parts.projection.toggle(parts.rows.firstVisibleRow()),
                () ->
                        parts.room.toggle(
                                parts.rows.getScene().getWindow(), parts.rows.firstVisibleRow()),
                this::holdProjector);
    }

    private void holdProjector() {
        if (!parts.room.isOpen()) {
            tell(Notice.Kind.PROBLEM, "projector.closed");
            return;
        }
        BooleanProperty held = parts.roomProjection.heldProperty();
        held.set(!held.get());
        if (held.get()) {
            tell(Notice.Kind.DONE, "projector.held");
        }
    }

    private void tell(Notice.Kind kind, String key) {
        model.tell(new Notice(kind, model.sentences().say(key)));
    }

    private void toggleNames() {
        windowCommands.windowModel().settings().change(now -> now.withFullNames(!now.fullNames()));
    }

    private ActionMenu help() {
        return HelpMenu.of(
                windowCommands::toggleGuide,
                () -> new ActionPicker(table(), model.sentences(), parts.overAll).ask(),
                () -> new KeysPage(table(), model.sentences()).show(parts.overAll),
                windowCommands::beginTour,
                windowCommands::openErrorLog,
                () ->
                        new AboutPage(ProgramNotices.ofProgram(), model.sentences())
                                .show(parts.overAll));
    }
}

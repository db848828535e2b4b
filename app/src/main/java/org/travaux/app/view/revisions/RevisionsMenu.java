package org.travaux.app.view.revisions;

import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.comparing.ComparePopup;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.files.FileActions;
import org.travaux.app.view.files.FilePopups;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.view.notes.NotesPopup;
import org.travaux.app.viewmodel.revisions.DraftCirculation;
import org.travaux.app.viewmodel.revisions.DraftExchange;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.revisions.FirstReceipt;
import org.travaux.app.viewmodel.revisions.Transfer;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

import java.util.List;

/** What becomes of a text over time, and between desks. */
public final class RevisionsMenu {
    private RevisionsMenu() {}

    /**
     * The menu for one draft.
     *
     * @param files saves the draft before it is kept
     * @param procedure what can be asked for about deadlines
     * @param transfer is told how far sending and receiving is
     * @param overlay over the whole page
     */
    public static ActionMenu of(
            OpenDraft draft,
            FileActions files,
            FilePopups popups,
            WindowCommands window,
            List<Action> procedure,
            Transfer transfer,
            Overlay overlay) {
        OpenDrafts openDrafts = window.windowModel().openDrafts();
        DraftRevisions revisions = new DraftRevisions(draft.model(), draft.commands());
        ComparePopup compare = popups.compare();
        KeepPopup keep =
                new KeepPopup(draft.model(), revisions, window.windowModel().memory(), overlay);
        RevisionsPopup list =
                new RevisionsPopup(
                        draft,
                        revisions,
                        compare,
                        window.windowModel().memory(),
                        openDrafts,
                        overlay);
        SharePopup share =
                new SharePopup(
                        draft.model(),
                        new DraftExchange(
                                draft.model(),
                                draft.commands(),
                                () -> openDrafts.filesBeside(draft),
                                transfer),
                        window.windowModel().memory(),
                        window.dialogs()::toFolder,
                        overlay);
        FirstReceivePopup first =
                new FirstReceivePopup(
                        new FirstReceipt(
                                draft.model(),
                                draft.commands().ownFile(),
                                openDrafts::open,
                                () -> openDrafts.filesBeside(draft),
                                transfer),
                        draft.model().sentences(),
                        window.windowModel().memory(),
                        window.dialogs()::toFolder,
                        overlay);
        CirculatePopup circulate =
                new CirculatePopup(
                        draft.model(),
                        new DraftCirculation(
                                draft.model(),
                                draft.commands(),
                                revisions,
                                window.windowModel().exports()),
                        revisions,
                        window.windowModel().memory(),
                        window.dialogs()::toFolder,
                        overlay);
        NotesPopup notes = new NotesPopup(draft, window.windowModel().memory(), overlay);
        BooleanBinding idle = draft.commands().busyProperty().not();
        BooleanBinding savable = idle.and(draft.blankProperty().not());
        return new ActionMenu(
                "revisions",
                List.of(
                        List.of(
                                Action.when(
                                        savable,
                                        ActionId.KEEP_REVISION,
                                        () -> files.whenSaved(keep::ask)),
                                Action.when(savable, ActionId.REVISIONS, list::ask),
                                Action.when(savable, ActionId.COMPARE, compare::ask),
                                Action.when(
                                        savable,
                                        ActionId.INTERNAL_NOTES,
                                        () -> files.whenSaved(notes::ask))),
                        procedure,
                        List.of(
                                Action.when(
                                        savable,
                                        ActionId.SEND,
                                        () ->
                                                files.whenSaved(
                                                        () -> share.ask(SharePopup.Way.SEND))),
                                Action.when(
                                        idle,
                                        ActionId.RECEIVE,
                                        () -> {
                                            if (draft.blankProperty().get()) {
                                                first.ask();
                                            } else {
                                                files.whenSaved(
                                                        () -> share.ask(SharePopup.Way.RECEIVE));
                                            }
                                        })),
                        List.of(
                                Action.when(
                                        savable,
                                        ActionId.CIRCULATE,
                                        () -> files.whenSaved(circulate::ask)),
                                Action.when(savable, ActionId.COMPILE, popups.compile()::ask),
                                Action.when(
                                        savable, ActionId.TRACE_PROPOSALS, popups.trace()::ask))));
    }
}

package org.travaux.app.view;

import org.travaux.app.view.checks.FixesPopup;
import org.travaux.app.view.columns.MeantColumn;
import org.travaux.app.view.comparing.ComparePopup;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.view.files.FileActions;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.view.finding.FindBar;
import org.travaux.app.view.negotiating.GesturePopups;
import org.travaux.app.view.negotiating.NotationStrip;
import org.travaux.app.view.positions.ReviewPage;
import org.travaux.app.view.procedure.ProcedurePopups;
import org.travaux.app.view.settling.AdoptionPopups;
import org.travaux.app.view.settling.SettlePopup;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.Findings;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.app.viewmodel.choices.HeldChoices;
import org.travaux.app.viewmodel.editing.LongPaste;
import org.travaux.app.viewmodel.editing.TextCommands;
import org.travaux.app.viewmodel.finding.SearchModel;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.procedure.DraftProcedures;
import org.travaux.app.viewmodel.projection.Projection;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.revisions.Transfer;
import org.travaux.app.viewmodel.settling.AdoptionQuestions;
import org.travaux.app.viewmodel.settling.CurrentForum;
import org.travaux.app.viewmodel.settling.SettleCommands;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.draft.records.Procedure;

/**
 * What both the page of a draft and its actions work with, each made once: what is decided about
 * the draft, and what is shown and asked of it. {@link DraftPage} lays it out, {@link DraftActions}
 * says what can be asked for.
 */
final class DraftParts {
    final OpenDraft draft;
    final EditorModel model;

    /** Over the rows. */
    final Overlay overRows = new Overlay();

    /** Over whatever stands in the page, also where there is no draft yet. */
    final Overlay overAll = new Overlay();

    final LongPaste paste;
    final RowsView rows;
    final FileActions files;
    final ComparePopup compare;
    final Findings findings;
    final FixesPopup fixes;
    final CurrentForum meeting;
    final SettleCommands settling;
    final SettlePopup words;
    final AdoptionPopups answers;
    final ChoiceList choices;
    final HeldChoices held;
    final SearchModel search;
    final FindBar findBar;
    final Negotiation negotiation;
    final GesturePopups gestures;
    final NotationStrip strip;
    final DraftProcedures procedures;
    final Transfer transfer;
    final ProcedurePopups procedurePopups;
    final BottomPane below;
    final MeantColumn column;
    final Projection projection;
    final Projection roomProjection;
    final RoomWindow room;
    final Review review;
    final ReviewPage reviewed;

    /** The parts for one draft. */
    DraftParts(OpenDraft draft, WindowCommands windowCommands) {
        this.draft = draft;
        this.model = draft.model();
        rows = new RowsView(model);
        paste =
                new LongPaste(
                        model,
                        new TextCommands(model),
                        windowCommands.windowModel().openDrafts()::importText);
        files =
                new FileActions(
                        draft, windowCommands.windowModel().openDrafts(), windowCommands.dialogs());
        compare =
                new ComparePopup(
                        model, draft.commands(), windowCommands.dialogs()::toCompare, overAll);
        findings = new Findings(model);
        fixes = new FixesPopup(model, findings, rows);
        meeting = new CurrentForum(model.services());
        settling = new SettleCommands(model, meeting);
        words = new SettlePopup(model, settling, overRows);
        AdoptionQuestions questions = new AdoptionQuestions(model, meeting);
        answers = new AdoptionPopups(model, questions, overRows);
        choices = new ChoiceList(model);
        held = new HeldChoices(model);
        search = new SearchModel(model);
        findBar = new FindBar(model, search, rows);
        negotiation = new Negotiation(model);
        gestures = new GesturePopups(model, overRows, rows, negotiation);
        strip = new NotationStrip(model, overRows, rows, gestures);
        procedures = new DraftProcedures(model);
        transfer = new Transfer(model.background().home(), model.sentences());
        procedurePopups = new ProcedurePopups(model, procedures, overRows);
        below =
                new BottomPane(
                        model,
                        choices,
                        questions,
                        answers,
                        negotiation,
                        () -> procedurePopups.ask(Procedure.Kind.SILENCE),
                        rows::focusText);
        column = new MeantColumn(model);
        projection = new Projection(model);
        roomProjection = new Projection(model);
        room = new RoomWindow(roomProjection, windowCommands.windowModel(), model.sentences());
        review = new Review(model);
        reviewed =
                new ReviewPage(
                        review,
                        new DraftRevisions(model, draft.commands())::list,
                        windowCommands.windowModel().appearance());
    }
}

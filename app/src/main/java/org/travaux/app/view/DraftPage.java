package org.travaux.app.view;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.travaux.app.session.Place;
import org.travaux.app.settings.Settings;
import org.travaux.app.view.actions.ActionPicker;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.KeysPage;
import org.travaux.app.view.checks.FixesPopup;
import org.travaux.app.view.checks.MeantSoPopup;
import org.travaux.app.view.checks.PutRightPopup;
import org.travaux.app.view.checks.ReviewMenu;
import org.travaux.app.view.checks.TermPicker;
import org.travaux.app.view.choices.ChoicesMenu;
import org.travaux.app.view.choices.HeldChoicesBar;
import org.travaux.app.view.choices.HolderPicker;
import org.travaux.app.view.choices.OverviewRulerStrip;
import org.travaux.app.view.columns.ColumnHeader;
import org.travaux.app.view.columns.ColumnsMenu;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Panes;
import org.travaux.app.view.editing.AgreedQuestion;
import org.travaux.app.view.editing.ParagraphMenu;
import org.travaux.app.view.editing.ParagraphPopups;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.view.files.FileActions;
import org.travaux.app.view.files.FileMenu;
import org.travaux.app.view.files.FilePopups;
import org.travaux.app.view.files.ImportPopups;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.view.finding.FindBar;
import org.travaux.app.view.finding.FindMenu;
import org.travaux.app.view.finding.ParagraphPicker;
import org.travaux.app.view.negotiating.ChoiceButtons;
import org.travaux.app.view.negotiating.GesturePopups;
import org.travaux.app.view.negotiating.NegotiateMenu;
import org.travaux.app.view.negotiating.SidePanel;
import org.travaux.app.view.positions.ReviewPage;
import org.travaux.app.view.projection.ProjectionPage;
import org.travaux.app.view.settling.AdoptionPopups;
import org.travaux.app.view.settling.SettleManyPopup;
import org.travaux.app.view.settling.SettleMenu;
import org.travaux.app.view.settling.SettlePopup;
import org.travaux.app.view.settling.SettlementPopups;
import org.travaux.app.view.welcome.WelcomePage;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.Findings;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.app.viewmodel.choices.HeldChoices;
import org.travaux.app.viewmodel.choices.OverviewRuler;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.finding.SearchModel;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.projection.Projection;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.app.viewmodel.settling.AdoptionQuestions;
import org.travaux.app.viewmodel.settling.Meeting;
import org.travaux.app.viewmodel.settling.SettleCommands;
import org.travaux.app.viewmodel.settling.SettleMany;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.util.ArrayList;
import java.util.List;

/** One draft in the window: what can be done with it, its rows, the side panel, the last line. */
final class DraftPage {
    private static final double PANEL_SHARE = 0.24;

    private final BorderPane page = new BorderPane();
    private final BorderPane whole = new BorderPane();
    private final StoredValue<Settings> settings;
    private final OpenDraft draft;
    private final EditorModel model;
    private final Appearance appearance;
    private final RowsView rows;
    private final FileActions files;
    private final VBox commands;
    private final Overlay overlay = new Overlay();

    /** Over the first page as well, where there is no draft yet. */
    private final Overlay window = new Overlay();

    private final SearchModel search;
    private final FindBar findBar;
    private final Panes panes;
    private final WelcomePage welcome;
    private final Actions actions;
    private final Projection projection;
    private final ProjectionPage projected;
    private final Review review;
    private final ReviewPage reviewed;

    /**
     * A page for a draft.
     *
     * @param windowCommands what can be asked of the window whichever draft is in front
     */
    DraftPage(OpenDraft draft, WindowCommands windowCommands) {
        this.draft = draft;
        this.model = draft.model();
        this.appearance = windowCommands.windowModel().appearance();
        this.settings = windowCommands.windowModel().settings();
        model.fullNamesProperty().bind(settings.property().map(Settings::fullNames));
        rows = new RowsView(model);
        ExportPreferences preferences = windowCommands.windowModel().exports();
        files =
                new FileActions(
                        draft,
                        windowCommands.windowModel().openDrafts(),
                        windowCommands.dialogs(),
                        preferences);
        Findings findings = new Findings(model);
        FixesPopup fixes = new FixesPopup(model, findings, rows);
        Meeting meeting = new Meeting(model.services());
        SettleCommands settling = new SettleCommands(model, meeting);
        SettlePopup words = new SettlePopup(model, settling, overlay);
        HeldChoices held = new HeldChoices(model);
        search = new SearchModel(model);
        findBar = new FindBar(model, search, rows);
        ChoiceList choices = new ChoiceList(model);
        Negotiation negotiation = new Negotiation(model);
        AdoptionQuestions questions = new AdoptionQuestions(model, meeting);
        AdoptionPopups answers = new AdoptionPopups(model, questions, overlay);
        BottomPane bottom =
                new BottomPane(model, choices, questions, answers, negotiation, rows::focusText);
        new AgreedQuestion(model.agreedText(), overlay, model.sentences());
        new ImportPopups(draft.commands().importing(), window, model.sentences());
        projection = new Projection(model);
        projected = new ProjectionPage(projection, appearance, model.sentences());
        review = new Review(model);
        reviewed = new ReviewPage(review, appearance);
        GesturePopups gestures = new GesturePopups(model, overlay, rows, negotiation);
        Actions whole =
                new Actions(
                        List.of(
                                FileMenu.of(
                                        draft,
                                        files,
                                        FilePopups.of(
                                                draft,
                                                negotiation,
                                                files,
                                                windowCommands.dialogs(),
                                                preferences,
                                                overlay,
                                                window),
                                        windowCommands),
                                EditMenu.of(model),
                                FindMenu.of(
                                        model,
                                        search,
                                        findBar::open,
                                        new ParagraphPicker(model, window)::ask,
                                        new HolderPicker(model, held, window)::ask),
                                ParagraphMenu.of(model, new ParagraphPopups(model, overlay)),
                                NegotiateMenu.of(model, negotiation, gestures),
                                ChoicesMenu.of(model, held),
                                SettleMenu.of(
                                        model,
                                        settling,
                                        words,
                                        new SettlementPopups(model, meeting, overlay),
                                        new SettleManyPopup(
                                                model,
                                                new SettleMany(model, choices, meeting),
                                                overlay),
                                        answers,
                                        bottom::toggleReadiness),
                                ReviewMenu.of(
                                        model,
                                        fixes::open,
                                        new MeantSoPopup(model, findings, overlay)::ask,
                                        new TermPicker(model, window)::ask,
                                        new PutRightPopup(model, overlay)::ask,
                                        bottom::toggleList,
                                        review::toggle,
                                        review.shownProperty(),
                                        reviewed::print),
                                ColumnsMenu.of(model),
                                ViewMenu.of(
                                        appearance,
                                        by -> panes().turn(by),
                                        windowCommands::speakNext,
                                        this::toggleNames,
                                        Bindings.isNotEmpty(model.rowIds()),
                                        () -> projection.toggle(rows.firstVisibleRow())),
                                HelpMenu.of(
                                        () ->
                                                new ActionPicker(
                                                                actions(),
                                                                model.sentences(),
                                                                window)
                                                        .ask(),
                                        () ->
                                                new KeysPage(actions(), model.sentences())
                                                        .show(window),
                                        windowCommands::beginTour)));
        actions = WhileReviewing.limit(whole, review.shownProperty());
        MenusAndToolBar made = new MenusAndToolBar(actions, model.sentences());
        ToolBar tools = made.toolBar();
        commands = new VBox(made.menuBar(), tools);
        ColumnHeader header = new ColumnHeader(model, rows.rowWidth());
        BorderPane center = center(fixes, new HeldChoicesBar(held, model.sentences()), header);
        center.setBottom(bottom);
        page.setCenter(center);
        StatusBar status = new StatusBar(model, draft.commands(), preferences, findings);
        page.setBottom(status);
        SidePanel panel =
                new SidePanel(
                        model,
                        settling,
                        new ChoiceButtons(
                                model.sentences(), negotiation, gestures, settling, words));
        followPanel(panel);
        List<Panes.Pane> parts = new ArrayList<>();
        parts.add(new Panes.Pane(tools, tools.getItems().getFirst()::requestFocus));
        parts.add(new Panes.Pane(header, header::focusName));
        parts.add(new Panes.Pane(rows, rows::focusText));
        parts.addAll(bottom.panes());
        parts.add(new Panes.Pane(panel, panel::requestFocus));
        parts.add(new Panes.Pane(status, status::requestFocus));
        panes = new Panes(parts);
        followZoom();
        welcome = new WelcomePage(windowCommands, files, model.sentences());
        showOrWelcome();
    }

    /** What the user is told stands above both. */
    private void showOrWelcome() {
        welcome.visibleProperty().bind(draft.blankProperty());
        page.visibleProperty().bind(draft.blankProperty().or(review.shownProperty()).not());
        reviewed.visibleProperty().bind(review.shownProperty());
        review.shownProperty().addListener((_, _, shown) -> turn(shown));
        draft.blankProperty().addListener((_, _, _) -> Platform.runLater(this::focus));
        whole.setTop(new NoticeBar(model));
        whole.setCenter(new StackPane(page, reviewed, welcome, window));
    }

    private void turn(boolean toReview) {
        if (toReview) {
            reviewed.focus();
        } else {
            focusCaret();
        }
    }

    /** Has the keys go to the text that is edited, or to what stands in its place. */
    void focus() {
        if (review.shownProperty().get()) {
            reviewed.focus();
        } else if (draft.blankProperty().get()) {
            welcome.focus();
        } else {
            rows.focusText();
        }
    }

    /** The draft itself, under the tabs. */
    Region node() {
        return whole;
    }

    /** The menus and tools that work on the draft, above the tabs. */
    Node commands() {
        return commands;
    }

    /** Everything that can be asked for while the draft is in front. */
    Actions actions() {
        return actions;
    }

    /** Whether the paragraph under discussion is shown to the room. */
    ObservableValue<Boolean> projecting() {
        return projection.shownProperty().map(_ -> true).orElse(false);
    }

    /** The draft as the room sees it, instead of everything else. */
    Region projected() {
        return projected;
    }

    /** Goes on with what was being done on another page of the same draft, which is done with. */
    void takeOver(DraftPage before) {
        search.takeOver(before.search);
        if (before.review.shownProperty().get()) {
            review.toggle();
        }
    }

    /** Whether the keyboard is with the search. */
    boolean isSearching() {
        return search.typingProperty().get();
    }

    /** Has the keys go to the search. */
    void focusSearch() {
        findBar.focus();
    }

    RowsView rows() {
        return rows;
    }

    FileActions files() {
        return files;
    }

    /** Has the keys go to the text, with the caret in sight. */
    void focusCaret() {
        rows.focusText();
        Place caret = model.caretProperty().get();
        if (caret != null) {
            rows.show(caret.paragraph());
        }
    }

    private void toggleNames() {
        settings.change(now -> now.withFullNames(!now.fullNames()));
    }

    private Panes panes() {
        return panes;
    }

    private BorderPane center(FixesPopup fixes, HeldChoicesBar holder, ColumnHeader header) {
        StackPane sheet = new StackPane(rows, new EmptyPage(model), fixes, overlay);
        BorderPane middle = new BorderPane(sheet);
        middle.setRight(new OverviewRulerStrip(model, new OverviewRuler(model)));
        middle.setTop(new VBox(findBar, holder, header));
        middle.getStyleClass().add("center");
        return middle;
    }

    private void followPanel(SidePanel panel) {
        panel.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.clamp(page.getWidth() * PANEL_SHARE, 260.0, 420.0),
                                page.widthProperty()));
        page.rightProperty()
                .bind(
                        Bindings.when(appearance.panelProperty())
                                .then((Node) panel)
                                .otherwise((Node) null));
    }

    private void followZoom() {
        rows.styleProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> "-fx-font-size: " + textSize() + "px;",
                                appearance.zoomProperty(),
                                settings.property()));
    }

    private double textSize() {
        return settings.get().font().size() * appearance.zoomProperty().get();
    }
}

package org.travaux.app.view;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.travaux.app.session.Place;
import org.travaux.app.settings.Settings;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.choices.HeldChoicesBar;
import org.travaux.app.view.choices.OverviewRulerStrip;
import org.travaux.app.view.columns.ColumnHeader;
import org.travaux.app.view.controls.Panes;
import org.travaux.app.view.editing.AgreedQuestion;
import org.travaux.app.view.editing.LongPastePopup;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.view.files.DraftPasswordQuestion;
import org.travaux.app.view.files.FileActions;
import org.travaux.app.view.files.ImportPopups;
import org.travaux.app.view.files.OutsideChangeBar;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.view.negotiating.ChoiceButtons;
import org.travaux.app.view.negotiating.SidePanel;
import org.travaux.app.view.procedure.ProcedureBar;
import org.travaux.app.view.projection.ProjectionPage;
import org.travaux.app.view.revisions.TransferBar;
import org.travaux.app.view.welcome.WelcomePage;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.choices.OverviewRuler;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.util.ArrayList;
import java.util.List;

/**
 * One draft in the window, laid out: menus and tools, its rows, the side panel, the last line; and
 * what stands in their place for a while.
 */
final class DraftPage {
    private static final double PANEL_SHARE = 0.24;

    private final BorderPane page = new BorderPane();
    private final BorderPane whole = new BorderPane();
    private final DraftParts parts;
    private final OpenDraft draft;
    private final EditorModel model;
    private final StoredValue<Settings> settings;
    private final Appearance appearance;
    private final RowsView rows;
    private final VBox commands;
    private final Panes panes;
    private final WelcomePage welcome;
    private final Actions actions;
    private final ContextMenus menus;
    private final ProjectionPage projected;
    private final OutsideChangeBar outside;
    private final TransferBar transfer;

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
        parts = new DraftParts(draft, windowCommands);
        rows = parts.rows;
        outside = new OutsideChangeBar(draft, parts.files, parts.compare, rows::focusText);
        transfer = new TransferBar(parts.transfer, model.sentences());
        new AgreedQuestion(model.agreedText(), parts.overRows, model.sentences());
        new LongPastePopup(parts.paste, parts.overRows, model.sentences());
        new ImportPopups(draft.commands().importing(), parts.overAll, model.sentences());
        new DraftPasswordQuestion(model.passwords(), parts.overAll, model.sentences());
        projected = new ProjectionPage(parts.projection, appearance, model.sentences());
        actions = DraftActions.of(parts, windowCommands, by -> panes().turn(by));
        menus = new ContextMenus(actions, model.sentences());
        new RowMenus(parts, menus).install();
        parts.below.useMenus(menus);
        MenusAndToolBar made = new MenusAndToolBar(actions, model.sentences());
        ToolBar tools = made.toolBar();
        commands = new VBox(made.menuBar(), tools);
        tools.visibleProperty().bind(appearance.toolBarProperty());
        tools.managedProperty().bind(appearance.toolBarProperty());
        ColumnHeader header = new ColumnHeader(model, rows.columns(), actions, parts.column);
        BorderPane center = center(header);
        center.setBottom(parts.below);
        page.setCenter(center);
        StatusBar status =
                new StatusBar(
                        model,
                        draft.commands(),
                        windowCommands.windowModel().exports(),
                        parts.findings);
        page.setBottom(status);
        SidePanel panel =
                new SidePanel(
                        model,
                        parts.settling,
                        new ChoiceButtons(
                                model.sentences(),
                                parts.negotiation,
                                parts.gestures,
                                parts.settling,
                                actions,
                                menus));
        followPanel(panel);
        panes = new Panes(panes(tools, header, panel, status));
        followZoom();
        welcome = new WelcomePage(windowCommands, parts.files, model.sentences());
        showOrWelcome(windowCommands);
    }

    /** What F6 leads to, from the top. */
    private List<Panes.Pane> panes(
            ToolBar tools, ColumnHeader header, SidePanel panel, StatusBar status) {
        List<Panes.Pane> order = new ArrayList<>();
        order.add(new Panes.Pane(outside, outside::focusFirst));
        order.add(new Panes.Pane(transfer, transfer::focusFirst));
        order.add(new Panes.Pane(tools, tools.getItems().getFirst()::requestFocus));
        order.add(new Panes.Pane(header, header::focusName));
        order.add(new Panes.Pane(rows, rows::focusText));
        order.addAll(parts.below.panes());
        order.add(new Panes.Pane(panel, panel::requestFocus));
        order.add(new Panes.Pane(status, status::requestFocus));
        return order;
    }

    /** What the user is told stands above both. */
    private void showOrWelcome(WindowCommands windowCommands) {
        welcome.visibleProperty().bind(draft.blankProperty());
        ReadOnlyBooleanProperty reviewing = parts.review.shownProperty();
        page.visibleProperty().bind(draft.blankProperty().or(reviewing).not());
        parts.reviewed.visibleProperty().bind(reviewing);
        reviewing.addListener((_, _, shown) -> turn(shown));
        draft.blankProperty().addListener((_, _, _) -> Platform.runLater(this::focus));
        whole.setTop(
                new VBox(
                        outside,
                        transfer,
                        new NoticeBar(model, windowCommands.fileOpener(), appearance)));
        whole.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        whole.setCenter(new StackPane(page, parts.reviewed, welcome, parts.overAll));
    }

    /** Of what is open around the text Escape closes one thing; the caret stays where it is. */
    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (model.noticeProperty().get() != null) {
            model.tell(null);
        } else if (parts.below.isShown()) {
            parts.below.close();
        } else if (parts.findBar.isVisible()) {
            parts.findBar.close();
        } else if (parts.held.holderProperty().get() != null) {
            parts.held.all();
        } else {
            return;
        }
        event.consume();
    }

    private void turn(boolean toReview) {
        if (toReview) {
            parts.reviewed.focus();
        } else {
            focusCaret();
        }
    }

    /** Has the keys go to the text that is edited, or to what stands in its place. */
    void focus() {
        if (parts.review.shownProperty().get()) {
            parts.reviewed.focus();
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

    /** What the other button of the mouse shows while the draft is in front. */
    ContextMenus menus() {
        return menus;
    }

    /** Whether the paragraph under discussion is shown to the room. */
    ObservableValue<Boolean> projecting() {
        return parts.projection.shownProperty().map(_ -> true).orElse(false);
    }

    /** The draft as the room sees it, instead of everything else. */
    Region projected() {
        return projected;
    }

    /** Goes on with what was being done on another page of the same draft, which is done with. */
    void takeOver(DraftPage before) {
        parts.search.takeOver(before.parts.search);
        if (before.parts.review.shownProperty().get()) {
            parts.review.toggle();
        }
        if (before.parts.room.isOpen()) {
            Window owner = before.rows.getScene().getWindow();
            before.parts.roomProjection.leave();
            parts.room.toggle(owner, rows.firstVisibleRow());
        }
    }

    /** Whether the keyboard is with the search. */
    boolean isSearching() {
        return parts.search.typingProperty().get();
    }

    /** Has the keys go to the search. */
    void focusSearch() {
        parts.findBar.focus();
    }

    /** The draft as this page shows it. */
    EditorModel model() {
        return model;
    }

    /** The page of the guide that tells of what is in front. */
    GuidePage topic() {
        return GuideTopic.of(parts);
    }

    RowsView rows() {
        return rows;
    }

    FileActions files() {
        return parts.files;
    }

    /** Has the keys go to the text, with the caret in sight. */
    void focusCaret() {
        rows.focusText();
        Place caret = model.caretProperty().get();
        if (caret != null) {
            rows.show(caret.paragraph());
        }
    }

    private Panes panes() {
        return panes;
    }

    private BorderPane center(ColumnHeader header) {
        StackPane sheet = new StackPane(rows, new EmptyPage(model), parts.fixes, parts.overRows);
        BorderPane middle = new BorderPane(sheet);
        middle.setRight(new OverviewRulerStrip(model, new OverviewRuler(model)));
        HeldChoicesBar holder = new HeldChoicesBar(parts.held, model.sentences());
        ProcedureBar deadlines =
                new ProcedureBar(parts.procedures, model.sentences(), parts.procedurePopups::ask);
        middle.setTop(new VBox(deadlines, parts.findBar, holder, header));
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
                        Bindings.when(appearance.panelShownProperty())
                                .then((Node) panel)
                                .otherwise((Node) null));
    }

    private void followZoom() {
        rows.textSizeProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::textSize, appearance.zoomProperty(), settings.property()));
    }

    private double textSize() {
        return settings.get().font().size() * appearance.zoomProperty().get();
    }
}

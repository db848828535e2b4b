package org.travaux.app.view.actions;

import static org.travaux.app.view.actions.Mode.BEFORE_DRAFT;
import static org.travaux.app.view.actions.Mode.EDITING;
import static org.travaux.app.view.actions.Mode.IN_SETTINGS;
import static org.travaux.app.view.actions.Mode.PROJECTING;
import static org.travaux.app.view.actions.Mode.READING;
import static org.travaux.app.view.actions.Mode.REVIEWING;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that can be asked for: its name, its keys, its icon and the modes of the window in
 * which it can be. What it does is said by the menu under whose name it stands here: {@code
 * SettleMenu}, {@code ViewMenu}. No two have the same keys, and none writes a character on any
 * keyboard: Ctrl with Alt is AltGr ({@link Shortcut#isWriting()}).
 */
public enum ActionId {
    // File
    NEW("Shortcut+N", Icon.NEW, BEFORE_DRAFT, EDITING, READING, REVIEWING),
    OPEN("Shortcut+O", Icon.OPEN, BEFORE_DRAFT, EDITING, READING, REVIEWING),
    IMPORT("Shortcut+Shift+O", Icon.IMPORT, BEFORE_DRAFT, EDITING, READING, REVIEWING),
    SAVE("Shortcut+S", Icon.SAVE, EDITING, REVIEWING, IN_SETTINGS),
    SAVE_AS("Shortcut+Shift+S", EDITING, READING, REVIEWING),
    EARLIER_VERSIONS("Shortcut+Shift+Y", EDITING, REVIEWING),
    PROTECT_DRAFT("Shortcut+K, 1", EDITING, REVIEWING),
    EXPORT_NEGOTIATING("Shortcut+E", Icon.EXPORT, EDITING, READING, REVIEWING),
    EXPORT_CLEAN("Shortcut+K, E", EDITING, READING, REVIEWING),
    EXPORT_TRACKED("Shortcut+K, T", EDITING, READING, REVIEWING),
    EXPORT_COPY("Shortcut+K, C", EDITING, READING, REVIEWING),
    EXPORT_PUBLIC("Shortcut+K, P", EDITING, READING, REVIEWING),
    EXPORT_REPORT("Shortcut+K, B", EDITING, READING, REVIEWING),
    EXPORT_SIDE_BY_SIDE("Shortcut+Shift+E", EDITING, READING, REVIEWING),
    PRINT("Shortcut+P", Icon.PRINT, EDITING, READING, REVIEWING),
    PROTECT("Shortcut+K, Y", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    TEMPLATE("Shortcut+K, U", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    INSPECT_DOCUMENT("Shortcut+K, I", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    NEXT_TAB("Shortcut+Page Down", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    PREVIOUS_TAB("Shortcut+Page Up", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    CLOSE("Shortcut+W", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    CLOSE_OTHERS("Shortcut+Shift+W", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    SHOW_IN_FOLDER("Shortcut+Shift+F", EDITING, REVIEWING),
    SETTINGS("Shortcut+Comma", BEFORE_DRAFT, EDITING, READING, REVIEWING, IN_SETTINGS),
    QUIT("Shortcut+Q", BEFORE_DRAFT, EDITING, READING, REVIEWING, IN_SETTINGS),

    // Revisions
    KEEP_REVISION("Shift+F12", EDITING, REVIEWING),
    REVISIONS("F12", EDITING, REVIEWING),
    COMPARE("Shortcut+K, X", EDITING, READING, REVIEWING),
    INTERNAL_NOTES("Shortcut+Shift+I", EDITING, REVIEWING),
    SILENCE("Shortcut+K, 6", EDITING, REVIEWING),
    COMMENTS("Shortcut+K, 7", EDITING, REVIEWING),
    DEADLINES("Shortcut+K, 8", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    COVERING_NOTE("Shortcut+K, 9", EDITING, READING, REVIEWING),
    SEND("Shift+F5", EDITING, REVIEWING),
    RECEIVE("F5", BEFORE_DRAFT, EDITING, REVIEWING),
    CIRCULATE("Shortcut+Shift+M", EDITING, REVIEWING),
    COMPILE("Shortcut+Shift+C", EDITING, REVIEWING),
    TRACE_PROPOSALS("Shortcut+Shift+D", EDITING, READING, REVIEWING),

    // Edit
    UNDO("Shortcut+Z", Icon.UNDO, EDITING, REVIEWING),
    REDO("Shortcut+Y | Shortcut+Shift+Z", Icon.REDO, EDITING, REVIEWING),
    CUT("Shortcut+X", EDITING),
    COPY("Shortcut+C", EDITING, READING),
    PASTE("Shortcut+V", EDITING),
    PASTE_PLAIN("Shortcut+Shift+V", EDITING),
    BOLD("Shortcut+B", EDITING),
    ITALIC("Shortcut+I", EDITING),

    // Find
    FIND("Shortcut+F", EDITING, READING),
    REPLACE("Shortcut+H", EDITING),
    FIND_NEXT("F3", EDITING, READING),
    FIND_PREVIOUS("Shift+F3", EDITING, READING),
    REPLACE_ALL("Shortcut+K, H", EDITING),
    GO_TO("Shortcut+G", EDITING, READING),
    NEXT_DISCREPANCY("F7", EDITING, READING),
    PREVIOUS_DISCREPANCY("Shift+F7", EDITING, READING),
    HELD_BY("Shortcut+F8", EDITING, READING),

    // Paragraph
    INSERT_PARAGRAPH("Shortcut+Shift+Enter", EDITING),
    DELETE_PARAGRAPH("Shortcut+Shift+Backspace", EDITING),
    MOVE_PARAGRAPH_UP("Alt+Shift+Up", EDITING),
    MOVE_PARAGRAPH_DOWN("Alt+Shift+Down", EDITING),
    PARAGRAPH_TYPE("Shortcut+L", EDITING),
    PARAGRAPH_STATUS("Shortcut+Shift+G", EDITING),
    PASSAGE_STATUS("Shortcut+K, 2", EDITING),
    PARAGRAPH_LOOK("Shortcut+K, 3", EDITING),
    RENUMBER("Shortcut+Shift+R", EDITING),

    // Negotiate
    PROPOSE("Shortcut+Enter", Icon.PROPOSE, EDITING),
    TAKE_POSITION("Shortcut+T", Icon.POSITION, EDITING),
    WITHDRAW_POSITION("Shortcut+Shift+T", EDITING),
    ADD_ALTERNATIVE("Shortcut+Shift+A", EDITING),
    REMOVE_ALTERNATIVE("Shortcut+Shift+X", EDITING),
    SPLIT_OR_JOIN("Shortcut+Shift+J", EDITING),
    MARK_BRACKET("Shortcut+Shift+K", EDITING),
    PUT_IN_BRACKETS("Shortcut+Shift+B", EDITING),
    TYPE_NOTATION("Shortcut+Period", EDITING),

    // Choices
    NEXT_OPEN_POINT("F8", Icon.NEXT, EDITING, READING, PROJECTING),
    PREVIOUS_OPEN_POINT("Shift+F8", Icon.PREVIOUS, EDITING, READING, PROJECTING),

    // Settle
    ADOPT("Shortcut+D | Shortcut+K, A", Icon.ADOPT, EDITING),
    DELETE_ALL("Shortcut+K, D", EDITING),
    AGREE_OTHER_WORDING("Shortcut+K, W", EDITING),
    SETTLE_SEVERAL("Shortcut+K, M", EDITING),
    REOPEN("Shortcut+K, R", EDITING),
    SETTLED_TEXT("Shortcut+K, L", EDITING, READING),
    NEGOTIATING_FORUM("Shortcut+K, O", EDITING),
    READINESS("Shortcut+K, Q", EDITING),
    ADOPTED_LABELS("Shortcut+K, N", EDITING),
    ADOPTED_SYMBOL("Shortcut+K, J", EDITING),

    // Review
    NEXT_ISSUE("F4", EDITING, READING),
    PREVIOUS_ISSUE("Shift+F4", EDITING, READING),
    NEXT_SUGGESTION("Shortcut+F7", EDITING),
    PREVIOUS_SUGGESTION("Shortcut+Shift+F7", EDITING),
    TERMS("Shortcut+K, G", EDITING),
    ADD_WORD("Shortcut+K, S", EDITING),
    APPLY_CORRECTIONS("Shortcut+K, F", EDITING),
    SUGGESTED_FIXES("Alt+Enter", EDITING),
    MARK_INTENDED("Shortcut+K, K", EDITING),
    OPEN_POINTS("Shortcut+Shift+F8", EDITING, READING),
    POSITIONS_BY_DELEGATION("Shortcut+K, V", EDITING, REVIEWING),

    // Columns
    COLUMN_1("Shortcut+1", EDITING, READING, PROJECTING),
    COLUMN_2("Shortcut+2", EDITING, READING, PROJECTING),
    COLUMN_3("Shortcut+3", EDITING, READING, PROJECTING),
    COLUMN_4("Shortcut+4", EDITING, READING, PROJECTING),
    COLUMN_5("Shortcut+5", EDITING, READING, PROJECTING),
    COLUMN_6("Shortcut+6", EDITING, READING, PROJECTING),
    COLUMN_7("Shortcut+7", EDITING, READING, PROJECTING),
    COLUMN_8("Shortcut+8", EDITING, READING, PROJECTING),
    COLUMN_9("Shortcut+9", EDITING, READING, PROJECTING),
    ADD_LANGUAGE("Shortcut+Shift+Insert", EDITING),
    COLUMN_LEFT("Alt+Shift+Left", EDITING, READING),
    COLUMN_RIGHT("Alt+Shift+Right", EDITING, READING),
    COLUMN_WIDER("Shortcut+K, Period", EDITING, READING),
    COLUMN_NARROWER("Shortcut+K, Comma", EDITING, READING),
    COLUMNS_LEVEL("Shortcut+K, 0", EDITING, READING),

    // View
    ZOOM_IN(
            "Shortcut+Equals | Shortcut+Shift+Equals | Shortcut+Add",
            Icon.LARGER,
            BEFORE_DRAFT,
            EDITING,
            READING,
            REVIEWING,
            PROJECTING),
    ZOOM_OUT(
            "Shortcut+Minus | Shortcut+Subtract",
            Icon.SMALLER,
            BEFORE_DRAFT,
            EDITING,
            READING,
            REVIEWING,
            PROJECTING),
    ZOOM_RESET(
            "Shortcut+0 | Shortcut+Numpad 0",
            BEFORE_DRAFT,
            EDITING,
            READING,
            REVIEWING,
            PROJECTING),
    LANGUAGE("Shortcut+K, Z", BEFORE_DRAFT, EDITING, READING, REVIEWING, IN_SETTINGS),
    NAMES("Shortcut+Shift+N", BEFORE_DRAFT, EDITING, READING, REVIEWING, PROJECTING),
    DARK_THEME(
            "Shortcut+Shift+L",
            Icon.DARK,
            BEFORE_DRAFT,
            EDITING,
            READING,
            REVIEWING,
            PROJECTING,
            IN_SETTINGS),
    HIGH_CONTRAST(
            "Shortcut+Shift+H", BEFORE_DRAFT, EDITING, READING, REVIEWING, PROJECTING, IN_SETTINGS),
    TOOL_BAR("Shift+F9", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    PANEL("F9", Icon.PANEL, BEFORE_DRAFT, EDITING, READING),
    PROJECTOR_VIEW("F11", EDITING, PROJECTING),
    PROJECTOR_WINDOW("Shift+F11", EDITING),
    HOLD_PROJECTOR("Shortcut+F11", EDITING),
    NEXT_PANE("F6", BEFORE_DRAFT, EDITING, READING),
    PREVIOUS_PANE("Shift+F6", BEFORE_DRAFT, EDITING, READING),

    // Help
    GUIDE("F1", BEFORE_DRAFT, EDITING, READING, REVIEWING, IN_SETTINGS),
    FIND_COMMAND("Shortcut+Shift+P", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    KEYBOARD_SHORTCUTS("Shortcut+Shift+F1", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    TOUR("Shift+F1", BEFORE_DRAFT, EDITING, REVIEWING),
    ERROR_LOG("Shortcut+F1", BEFORE_DRAFT, EDITING, READING, REVIEWING),
    ABOUT("Shortcut+Shift+F2", BEFORE_DRAFT, EDITING, READING, REVIEWING);

    /** The actions that show and hide the columns, the first column's first. */
    public static final List<ActionId> COLUMNS =
            List.of(
                    COLUMN_1, COLUMN_2, COLUMN_3, COLUMN_4, COLUMN_5, COLUMN_6, COLUMN_7, COLUMN_8,
                    COLUMN_9);

    @SuppressWarnings("ImmutableEnumChecker") // JavaFX's combinations don't change.
    private final List<Shortcut> shortcuts;

    private final @Nullable Icon icon;

    @SuppressWarnings("ImmutableEnumChecker") // It is a copy that nobody can change.
    private final Set<Mode> modes;

    ActionId(String keys, Mode first, Mode... others) {
        this(keys, null, first, others);
    }

    ActionId(String keys, @Nullable Icon icon, Mode first, Mode... others) {
        this.shortcuts = Arrays.stream(keys.split(" \\| ")).map(Shortcut::of).toList();
        this.icon = icon;
        this.modes = Set.copyOf(EnumSet.of(first, others));
    }

    /** Its English name as it can be typed in the palette, {@code zoom-in}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the node is called that stands for it in a place, {@code menu-open}. */
    public String nodeId(String place) {
        return place + "-" + written();
    }

    /** The key of its text. */
    public String textKey() {
        return "action." + written();
    }

    /** The key of the one word that stands for it on the tool bar. */
    public String toolKey() {
        return "tool." + written();
    }

    /** The keys that ask for it as long as the user has chosen no others; menus show the first. */
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** What stands for it on the tool bar, or null if it has none and so can't stand there. */
    public @Nullable Icon icon() {
        return icon;
    }

    /** The modes of the window in which it can be asked for, at least one. */
    public Set<Mode> modes() {
        return modes;
    }

    /** Whether menus leave it out where it is not possible, instead of showing it dimmed. */
    public boolean isLeftOut() {
        return COLUMNS.contains(this);
    }
}

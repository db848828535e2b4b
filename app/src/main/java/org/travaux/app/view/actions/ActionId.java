package org.travaux.app.view.actions;

import static org.travaux.app.view.actions.Mode.BEFORE_DRAFT;
import static org.travaux.app.view.actions.Mode.EDITING;
import static org.travaux.app.view.actions.Mode.IN_SETTINGS;
import static org.travaux.app.view.actions.Mode.PROJECTING;
import static org.travaux.app.view.actions.Mode.REVIEWING;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that can be asked for: its name, its key, its icon and the modes of the window in
 * which it can be. What it does is said by the menu under whose name it stands here: {@code
 * SettleMenu}, {@code ViewMenu}. No two have the same key.
 */
public enum ActionId {
    // File
    NEW("Shortcut+N", Icon.NEW, BEFORE_DRAFT, EDITING, REVIEWING),
    OPEN("Shortcut+O", Icon.OPEN, BEFORE_DRAFT, EDITING, REVIEWING),
    IMPORT("Shortcut+Shift+O", Icon.IMPORT, BEFORE_DRAFT, EDITING, REVIEWING),
    SAVE("Shortcut+S", Icon.SAVE, EDITING, REVIEWING, IN_SETTINGS),
    SAVE_AS("Shortcut+Shift+S", EDITING, REVIEWING),
    EXPORT_NEGOTIATING("Shortcut+E", Icon.EXPORT, EDITING, REVIEWING),
    EXPORT_CLEAN("Shortcut+Alt+E", EDITING, REVIEWING),
    EXPORT_TRACKED("Shortcut+Alt+T", EDITING, REVIEWING),
    EXPORT_COPY("Shortcut+Alt+C", EDITING, REVIEWING),
    EXPORT_PUBLIC("Shortcut+Alt+P", EDITING, REVIEWING),
    EXPORT_REPORT("Shortcut+Alt+B", EDITING, REVIEWING),
    EXPORT_SIDE_BY_SIDE("Shortcut+Shift+E", EDITING, REVIEWING),
    PROTECT("Shortcut+Alt+Y", BEFORE_DRAFT, EDITING, REVIEWING),
    TEMPLATE("Shortcut+Alt+U", BEFORE_DRAFT, EDITING, REVIEWING),
    INSPECT("Shortcut+Alt+I", BEFORE_DRAFT, EDITING, REVIEWING),
    NEXT_TAB("Shortcut+Page Down", BEFORE_DRAFT, EDITING, REVIEWING),
    PREVIOUS_TAB("Shortcut+Page Up", BEFORE_DRAFT, EDITING, REVIEWING),
    CLOSE("Shortcut+W", BEFORE_DRAFT, EDITING, REVIEWING),
    SETTINGS("Shortcut+Comma", BEFORE_DRAFT, EDITING, REVIEWING, IN_SETTINGS),
    QUIT("Shortcut+Q", BEFORE_DRAFT, EDITING, REVIEWING, IN_SETTINGS),

    // Edit
    UNDO("Shortcut+Z", Icon.UNDO, EDITING, REVIEWING),
    REDO("Shortcut+Shift+Z", Icon.REDO, EDITING, REVIEWING),
    CUT("Shortcut+X", EDITING),
    COPY("Shortcut+C", EDITING),
    PASTE("Shortcut+V", EDITING),
    PASTE_PLAIN("Shortcut+Shift+V", EDITING),
    BOLD("Shortcut+B", EDITING),
    ITALIC("Shortcut+I", EDITING),

    // Find
    FIND("Shortcut+F", EDITING),
    REPLACE("Shortcut+H", EDITING),
    FIND_NEXT("F3", EDITING),
    FIND_PREVIOUS("Shift+F3", EDITING),
    REPLACE_ALL("Shortcut+Alt+H", EDITING),
    GO_TO("Shortcut+G", EDITING),
    NEXT_DISAGREEMENT("F7", EDITING),
    PREVIOUS_DISAGREEMENT("Shift+F7", EDITING),
    HELD_BY("Shortcut+F8", EDITING),

    // Paragraph
    INSERT_PARAGRAPH("Shortcut+Shift+Enter", EDITING),
    DELETE_PARAGRAPH("Shortcut+Shift+Backspace", EDITING),
    MOVE_PARAGRAPH_UP("Alt+Shift+Up", EDITING),
    MOVE_PARAGRAPH_DOWN("Alt+Shift+Down", EDITING),
    DESCRIBE_PARAGRAPH("Shortcut+L", EDITING),
    PARAGRAPH_STATUS("Shortcut+Shift+G", EDITING),
    RENUMBER("Shortcut+Shift+R", EDITING),

    // Negotiate
    PROPOSE("Shortcut+Enter", EDITING),
    TAKE_POSITION("Shortcut+T", EDITING),
    LIFT_POSITION("Shortcut+Shift+T", EDITING),
    ADD_ALTERNATIVE("Shortcut+Shift+A", EDITING),
    REMOVE_ALTERNATIVE("Shortcut+Shift+X", EDITING),
    SPLIT_OR_JOIN("Shortcut+Shift+J", EDITING),
    MARK_BRACKET("Shortcut+Shift+K", EDITING),

    // Choices
    NEXT_CHOICE("F8", Icon.NEXT, EDITING, PROJECTING),
    PREVIOUS_CHOICE("Shift+F8", Icon.PREVIOUS, EDITING, PROJECTING),

    // Settle
    ADOPT("Shortcut+Alt+A", EDITING),
    DELETE_ALL("Shortcut+Alt+D", EDITING),
    SETTLE_WORDS("Shortcut+Alt+W", EDITING),
    SETTLE_MANY("Shortcut+Alt+M", EDITING),
    REOPEN("Shortcut+Alt+R", EDITING),
    SETTLEMENTS("Shortcut+Alt+L", EDITING),
    SETTLE_FORUM("Shortcut+Alt+O", EDITING),
    READINESS("Shortcut+Alt+Q", EDITING),
    ADOPTED_LABELS("Shortcut+Alt+N", EDITING),
    ADOPTED_SYMBOL("Shortcut+Alt+J", EDITING),

    // Review
    NEXT_FINDING("F4", EDITING),
    PREVIOUS_FINDING("Shift+F4", EDITING),
    NEXT_REMARK("Shortcut+F7", EDITING),
    PREVIOUS_REMARK("Shortcut+Shift+F7", EDITING),
    TERMS("Shortcut+Alt+G", EDITING),
    ADD_WORD("Shortcut+Alt+S", EDITING),
    PUT_RIGHT("Shortcut+Alt+F", EDITING),
    FIXES("Alt+Enter", EDITING),
    MEANT_SO("Shortcut+Alt+K", EDITING),
    CHOICE_LIST("Shortcut+Shift+F8", EDITING),
    REVIEW("Shortcut+Alt+V", EDITING, REVIEWING),
    PRINT_REVIEW("Shortcut+P", REVIEWING),

    // Columns
    COLUMN_1("Shortcut+1", EDITING, PROJECTING),
    COLUMN_2("Shortcut+2", EDITING, PROJECTING),
    COLUMN_3("Shortcut+3", EDITING, PROJECTING),
    COLUMN_4("Shortcut+4", EDITING, PROJECTING),
    COLUMN_5("Shortcut+5", EDITING, PROJECTING),
    COLUMN_6("Shortcut+6", EDITING, PROJECTING),
    COLUMN_7("Shortcut+7", EDITING, PROJECTING),
    COLUMN_8("Shortcut+8", EDITING, PROJECTING),
    COLUMN_9("Shortcut+9", EDITING, PROJECTING),
    COLUMN_LEFT("Alt+Shift+Left", EDITING),
    COLUMN_RIGHT("Alt+Shift+Right", EDITING),
    COLUMN_WIDER("Alt+Shift+Period", EDITING),
    COLUMN_NARROWER("Alt+Shift+Comma", EDITING),
    COLUMNS_LEVEL("Alt+Shift+0", EDITING),

    // View
    ZOOM_IN("Shortcut+Equals", Icon.LARGER, BEFORE_DRAFT, EDITING, REVIEWING, PROJECTING),
    ZOOM_OUT("Shortcut+Minus", Icon.SMALLER, BEFORE_DRAFT, EDITING, REVIEWING, PROJECTING),
    ZOOM_RESET("Shortcut+0", BEFORE_DRAFT, EDITING, REVIEWING, PROJECTING),
    LANGUAGE("Shortcut+Shift+U", BEFORE_DRAFT, EDITING, REVIEWING, IN_SETTINGS),
    NAMES("Shortcut+Shift+N", BEFORE_DRAFT, EDITING, REVIEWING, PROJECTING),
    DARK("Shortcut+Shift+L", Icon.DARK, BEFORE_DRAFT, EDITING, REVIEWING, PROJECTING, IN_SETTINGS),
    CONTRAST("Shortcut+Shift+H", BEFORE_DRAFT, EDITING, REVIEWING, PROJECTING, IN_SETTINGS),
    PANEL("F9", Icon.PANEL, BEFORE_DRAFT, EDITING),
    PROJECTION("F11", EDITING, PROJECTING),
    NEXT_PANE("F6", BEFORE_DRAFT, EDITING),
    PREVIOUS_PANE("Shift+F6", BEFORE_DRAFT, EDITING),

    // Help
    PALETTE("Shortcut+Shift+P", BEFORE_DRAFT, EDITING, REVIEWING),
    KEYS("F1", BEFORE_DRAFT, EDITING, REVIEWING),
    TOUR("Shift+F1", BEFORE_DRAFT, EDITING, REVIEWING);

    /** The actions that show and hide the columns, the first column's first. */
    public static final List<ActionId> COLUMNS =
            List.of(
                    COLUMN_1, COLUMN_2, COLUMN_3, COLUMN_4, COLUMN_5, COLUMN_6, COLUMN_7, COLUMN_8,
                    COLUMN_9);

    @SuppressWarnings("ImmutableEnumChecker") // JavaFX's combinations don't change.
    private final KeyCombination key;

    private final @Nullable Icon icon;

    @SuppressWarnings("ImmutableEnumChecker") // It is a copy that nobody can change.
    private final Set<Mode> modes;

    ActionId(String key, Mode first, Mode... others) {
        this(key, null, first, others);
    }

    ActionId(String key, @Nullable Icon icon, Mode first, Mode... others) {
        this.key = KeyCombination.valueOf(key);
        this.icon = icon;
        this.modes = Set.copyOf(EnumSet.of(first, others));
    }

    /** Its English name as it can be typed in the palette, {@code zoom-in}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its text. */
    public String textKey() {
        return "action." + written();
    }

    /** The key that asks for it. */
    public KeyCombination key() {
        return key;
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

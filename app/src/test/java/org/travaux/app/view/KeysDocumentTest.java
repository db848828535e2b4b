package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.FixedKeys;
import org.travaux.app.view.actions.Shortcut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The page of keys in the documentation says what the table of actions says. What it should say is
 * kept under {@code target/keys.md}; where that is right, it is copied to {@code docs/keys.md}.
 */
@ExtendWith(ApplicationExtension.class)
@Isolated("There is one toolkit, and it waits for its turn.")
class KeysDocumentTest {
    private static final Path PAGE = Path.of("../docs/keys.md");
    private static final Path WRITTEN = Path.of("target/keys.md");

    @Test
    void the_page_of_keys_is_current() throws IOException {
        Actions actions =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.in("en").window.actions());
        String page = page(actions);
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page);
        assertEquals(
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                page,
                "docs/keys.md is not what the table of actions says; compare it with"
                        + " app/target/keys.md, and if that is right, copy it");
    }

    private static String page(Actions actions) {
        StringBuilder page = new StringBuilder("# Keys\n\n");
        page.append(
                "On a Mac the Command key stands for Ctrl. "
                        + shown(ActionId.KEYBOARD_SHORTCUTS)
                        + " shows this page in the editor.\n");
        for (ActionMenu menu : actions.menus()) {
            page.append("\n## ").append(said(menu.textKey(), " · ")).append("\n\n");
            page.append("| Key | English | Русский | Қазақша |\n|---|---|---|---|\n");
            for (Action action : menu.actions()) {
                page.append("| ").append(shown(action.id())).append(" | ");
                page.append(said(action.textKey(), " | ")).append(" |\n");
            }
        }
        for (FixedKeys fixed : FixedKeys.ALL) {
            page.append("\n## ").append(said(fixed.title(), " · ")).append("\n\n");
            page.append("| Key | English | Русский | Қазақша |\n|---|---|---|---|\n");
            for (FixedKeys.FixedKey each : fixed.keys()) {
                page.append("| ").append(each.keys()).append(" | ");
                page.append(said(each.text(), " | ")).append(" |\n");
            }
        }
        return page.toString();
    }

    private static String said(String key, String between) {
        return Sentences.LANGUAGES.stream()
                .map(language -> Sentences.in(language).say(key))
                .collect(Collectors.joining(between));
    }

    private static String shown(ActionId id) {
        return id.shortcuts().stream().map(Shortcut::shown).collect(Collectors.joining(" / "));
    }
}

package org.travaux.app.view;

import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.clipboard.Clipboard;

/** The clipboard of the system. */
public final class SystemClipboard implements Clipboard {
    @Override
    public void put(String plain, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain);
        content.putHtml(html);
        system().setContent(content);
    }

    @Override
    public @Nullable String plain() {
        return system().getString();
    }

    @Override
    public @Nullable String html() {
        return system().getHtml();
    }

    private static javafx.scene.input.Clipboard system() {
        return javafx.scene.input.Clipboard.getSystemClipboard();
    }
}

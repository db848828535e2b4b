package org.travaux.app.launch;

/** The program: the editor, or a command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Travaux");
    }
}

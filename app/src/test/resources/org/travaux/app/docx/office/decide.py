"""Loads a document in LibreOffice, decides on all its tracked changes, stores its text and notes.

Arguments: the office's program, a folder for its settings, the document's URL, a command
(.uno:AcceptAllTrackedChanges), the URL of the text, that of a file for the words of footnotes,
a line each, the document's password or nothing.
"""
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

program, settings, document, command, target, notes, password = sys.argv[1:]
PIPE = "pipe,name=decide%d;urp;" % (time.time_ns(),)


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def connect(resolver, office):
    while office.poll() is None:
        try:
            return resolver.resolve("uno:" + PIPE + "StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("the office ended")


office = subprocess.Popen(
    [program, "-env:UserInstallation=" + settings, "--headless", "--accept=" + PIPE]
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
context = connect(resolver, office)
services = context.ServiceManager
desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
try:
    how = properties(Hidden=True, Password=password) if password else properties(Hidden=True)
    text = desktop.loadComponentFromURL(document, "_blank", 0, how)
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(text.CurrentController.Frame, command, "", 0, ())
    text.storeToURL(
        target, properties(FilterName="Text (encoded)", FilterOptions="UTF8,LF")
    )
    footnotes = text.getFootnotes()
    lines = [footnotes.getByIndex(i).getString() + "\n" for i in range(footnotes.getCount())]
    pathlib.Path(uno.fileUrlToSystemPath(notes)).write_text("".join(lines), encoding="utf-8")
    text.close(True)
finally:
    try:
        desktop.terminate()
    except DisposedException:
        pass  # it ended while it was asked to
    office.wait()

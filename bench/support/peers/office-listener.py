"""Keeps LibreOffice open and turns Word files into PDF: a line of two URLs in, "done" out."""
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

profile, pipe = sys.argv[1:]
address = "pipe,name=%s;urp;" % pipe
flags = ["-env:UserInstallation=" + profile, "--headless", "--norestore", "--nologo", "--accept=" + address]
office = subprocess.Popen(["soffice", *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = None
while context is None:
    try:
        context = resolver.resolve("uno:" + address + "StarOffice.ComponentContext")
    except Exception:
        time.sleep(0.05)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def named(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


print("ready", flush=True)
for line in sys.stdin:
    source, goal = line.rstrip("\n").split("\t")
    document = desktop.loadComponentFromURL(source, "_blank", 0, (named("Hidden", True),))
    document.storeToURL(goal, (named("FilterName", "writer_pdf_Export"),))
    document.close(True)
    print("done", flush=True)
desktop.terminate()
office.wait()

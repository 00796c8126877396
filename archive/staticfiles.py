"""How static files are kept for serving: hashed, compressed, and the stylesheets joined into one."""

import re
from typing import Any

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage  # type: ignore[import-untyped]

STYLESHEET = "css/site.css"

_IMPORT = re.compile(r'@import url\("(?P<file>[^"]+)"\) layer\((?P<layer>\w+)\);')
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


class OneStylesheetStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Serves `css/site.css` with the files it imports written into it, so that a page asks for one stylesheet."""

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Any:
        """Write the joined stylesheet over the collected one, then hash and compress as ever."""
        if STYLESHEET in paths and not dry_run:
            joined = _joined(paths)
            self.delete(STYLESHEET)
            self._save(STYLESHEET, ContentFile(joined.encode()))
            paths = {**paths, STYLESHEET: (self, STYLESHEET)}
        yield from super().post_process(paths, dry_run, **options)


def _joined(paths: dict[str, Any]) -> str:
    """Return the stylesheet with every `@import url("x.css") layer(y);` replaced by the words of x.css in layer y."""
    return _IMPORT.sub(
        lambda line: f"@layer {line['layer']} {{\n{_read(paths, 'css/' + line['file'])}}}", _read(paths, STYLESHEET)
    )


def _read(paths: dict[str, Any], name: str) -> str:
    storage, path = paths[name]
    with storage.open(path) as file:
        return _COMMENT.sub("", file.read().decode())

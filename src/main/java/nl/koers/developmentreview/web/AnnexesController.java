package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.documents.AddingAnnex;
import nl.koers.developmentreview.internal.documents.ChangingAnnex;
import nl.koers.documents.Download;
import nl.koers.documents.Downloads;
import nl.koers.documents.FileTexts;
import nl.koers.documents.Files;
import nl.koers.documents.Upload;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The annexes: added with a reason by the host's team, had by whoever may read them (R18, R25).
@Controller
class AnnexesController {
    private final OprDesk desk;
    private final Files files;
    private final Downloads downloads;
    private final FileTexts texts;
    private final AddingAnnex adding;
    private final ChangingAnnex changing;

    AnnexesController(
            OprDesk desk,
            Files files,
            Downloads downloads,
            FileTexts texts,
            AddingAnnex adding,
            ChangingAnnex changing) {
        this.desk = desk;
        this.files = files;
        this.downloads = downloads;
        this.texts = texts;
        this.adding = adding;
        this.changing = changing;
    }

    @GetMapping("/opr/{id}/bijlagen")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(DocumentsAccess.mayReadAnnexes(Acting.viewer(), opr));
        model.addAttribute("page", page(opr, "", Refusals.none()));
        return "developmentreview/web/annexes";
    }

    /// Always to be kept as a file, never shown by the browser within these pages.
    @GetMapping("/opr/{id}/bijlagen/{annex}")
    public void fetch(@PathVariable String id, @PathVariable String annex, HttpServletResponse response)
            throws IOException {
        desk.guard(id, DocumentsAccess::mayReadAnnexes);
        try (var download = downloads.of(OprDesk.idOf(id).value(), uuid(annex)).orElseThrow(NoSuchThing::new)) {
            send(download, response);
        }
    }

    private static void send(Download download, HttpServletResponse response) throws IOException {
        var file = download.file();
        response.setContentType(file.kind().mediaType());
        response.setContentLength(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        download.sendTo(response.getOutputStream());
    }

    @PostMapping("/opr/{id}/bijlagen")
    @Transactional
    public String add(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next)
            throws IOException {
        try (var upload = Upload.of(file.getInputStream())) {
            return answer(id, adding.add(OprDesk.idOf(id), name(file), upload, reason), reason, model, next);
        }
    }

    @PostMapping("/opr/{id}/bijlagen/{annex}/vervangen")
    @Transactional
    public String replace(
            @PathVariable String id,
            @PathVariable String annex,
            @RequestParam MultipartFile file,
            Model model,
            RedirectAttributes next)
            throws IOException {
        try (var upload = Upload.of(file.getInputStream())) {
            return answer(id, adding.replace(OprDesk.idOf(id), uuid(annex), name(file), upload), "", model, next);
        }
    }

    private String answer(String id, AddingAnnex.Outcome outcome, String reason, Model model, RedirectAttributes next) {
        return switch (outcome) {
            case AddingAnnex.Outcome.Added(var added, boolean explained) -> {
                Message.done(explained ? "opr.annexes.added" : "opr.annexes.added-draft", added)
                        .on(next);
                yield "redirect:/opr/" + id + "/bijlagen";
            }
            case AddingAnnex.Outcome.Refused(var why) -> again(id, reason, "opr.annexes.refused." + why, model);
        };
    }

    private static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    @PostMapping("/opr/{id}/bijlagen/{annex}/toelichting")
    public String explain(
            @PathVariable String id, @PathVariable String annex, @RequestParam String reason, RedirectAttributes next) {
        var outcome = changing.explain(OprDesk.idOf(id), uuid(annex), reason);
        if (outcome instanceof ChangingAnnex.Outcome.IsReplaced(var name)) {
            Message.refused("opr.annexes.is-replaced-unexplained", name, reason).on(next);
        } else {
            message("opr.annexes.explained", outcome).on(next);
        }
        return "redirect:/opr/" + id + "/bijlagen";
    }

    @PostMapping("/opr/{id}/bijlagen/{annex}/weg")
    public String remove(@PathVariable String id, @PathVariable String annex, RedirectAttributes next) {
        message("opr.annexes.removed", changing.remove(OprDesk.idOf(id), uuid(annex)))
                .on(next);
        return "redirect:/opr/" + id + "/bijlagen";
    }

    private String again(String id, String reason, String key, Model model) {
        model.addAttribute("page", page(desk.require(id), reason, Refusals.of("file", key)));
        return "developmentreview/web/annexes";
    }

    private AnnexesPage page(Opr opr, String typed, Refusals refusals) {
        var placedOn = opr.documents().placedOn();
        return new AnnexesPage(
                desk.head(opr, new Link(plain("opr.path.annexes"), "")),
                files.all(opr.id().value()),
                texts.of(opr.id().value()),
                DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr),
                placedOn == null ? null : Dates.longAgo(placedOn),
                typed,
                refusals);
    }

    private static Message message(String done, ChangingAnnex.Outcome outcome) {
        return switch (outcome) {
            case ChangingAnnex.Outcome.Done(var name) -> Message.done(done, name);
            case ChangingAnnex.Outcome.NoReason(var name) -> Message.refused("opr.annexes.no-reason", name);
            case ChangingAnnex.Outcome.IsReplaced(var name) -> Message.refused("opr.annexes.is-replaced", name);
            case ChangingAnnex.Outcome.IsPlaced(var name) -> Message.refused("opr.annexes.is-placed", name);
        };
    }

    private static UUID uuid(String annex) {
        return OprDesk.idOf(annex).value();
    }
}

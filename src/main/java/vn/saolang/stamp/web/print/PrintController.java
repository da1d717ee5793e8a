package vn.saolang.stamp.web.print;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.print.PrintFiles;
import vn.saolang.stamp.app.print.PrintStamps;
import vn.saolang.stamp.app.print.Prints;
import vn.saolang.stamp.model.print.PrintDraft;

/** Printing a run of a roll, and the files of what was printed. */
@Controller
class PrintController {

    private final Prints prints;
    private final PrintStamps printing;
    private final PrintFiles files;

    PrintController(Prints prints, PrintStamps printing, PrintFiles files) {
        this.prints = prints;
        this.printing = printing;
        this.files = files;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/stamps/orders/{id}/print")
    PrintPage form(Actor actor, @PathVariable String id) {
        Prints.Roll roll = prints.roll(actor, OrderId.parse(id));
        PrintDraft usual = roll.next()
                .map(run -> new PrintDraft(Integer.toString(run.from()), Integer.toString(run.to()), ""))
                .orElse(new PrintDraft("", "", ""));
        return new PrintPage(roll, usual, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/orders/{id}/print")
    Object print(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String layout) {
        OrderId order = OrderId.parse(id);
        PrintDraft typed = new PrintDraft(from, to, layout);
        try {
            printing.print(actor, order, typed);
            return Redirect.to("/stamps/orders/" + order + "/print").saying("stamp.print.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new PrintPage(prints.roll(actor, order), typed, refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @GetMapping("/stamps/orders/{id}/prints/{no}.{extension}")
    void file(
            Actor actor,
            @PathVariable String id,
            @PathVariable int no,
            @PathVariable String extension,
            HttpServletResponse response)
            throws IOException {
        PrintFiles.PrintFile file = files.fetch(actor, OrderId.parse(id), no, extension);
        response.setContentType(file.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        file.content().to(response.getOutputStream());
    }
}

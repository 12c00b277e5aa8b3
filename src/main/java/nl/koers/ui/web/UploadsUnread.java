package nl.koers.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// A form with a file that does not come as one, or is far too large, is no fault of Koers: it says so.
@ControllerAdvice
class UploadsUnread {
    @ExceptionHandler(MultipartException.class)
    void unread(MultipartException why, HttpServletResponse response) throws IOException {
        response.sendError(
                why instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }
}

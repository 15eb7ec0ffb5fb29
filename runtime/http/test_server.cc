#include "runtime/http/test_server.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <csignal>

namespace conn::runtime::testing {

namespace {

/// OpenSSL writes to sockets in a way that raises SIGPIPE when the peer has gone.
void block_broken_pipes() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

}  // namespace

RawServer::RawServer(Handler handler, int port) : handler_(std::move(handler)) {
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  const int again = 1;
  setsockopt(listener_, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
  socklen_t length = sizeof address;
  if (bind(listener_, reinterpret_cast<sockaddr*>(&address), length) == 0 && listen(listener_, 64) == 0) {
    getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length);
    port_ = ntohs(address.sin_port);
  }
  acceptor_ = std::thread([this] { accept_all(); });
}

RawServer::~RawServer() {
  shutdown(listener_, SHUT_RDWR);
  acceptor_.join();
  {
    const std::lock_guard lock(mutex_);
    for (const int each : sockets_) shutdown(each, SHUT_RDWR);
  }
  for (std::thread& worker : workers_) worker.join();
  close(listener_);
}

std::string RawServer::url(std::string_view path, std::string_view scheme) const {
  return fmt::format("{}://127.0.0.1:{}{}", scheme, port_, path);
}

void RawServer::accept_all() {
  while (true) {
    const int client = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) return;
    const int number = connections_++;
    const std::lock_guard lock(mutex_);
    sockets_.push_back(client);
    workers_.emplace_back([this, client, number] {
      block_broken_pipes();
      handler_(client, number);
      const std::lock_guard inner(mutex_);
      sockets_.erase(std::find(sockets_.begin(), sockets_.end(), client));
      close(client);
    });
  }
}

std::string read_request(int socket) {
  std::string text;
  size_t wanted = std::string::npos;
  char buffer[16384];
  while (wanted == std::string::npos || text.size() < wanted) {
    const ssize_t got = recv(socket, buffer, sizeof buffer, 0);
    if (got <= 0) return "";
    text.append(buffer, static_cast<size_t>(got));
    const size_t head = text.find("\r\n\r\n");
    if (head == std::string::npos || wanted != std::string::npos) continue;
    const size_t length = text.find("Content-Length: ");
    wanted = head + 4 + (length < head ? std::stoul(text.substr(length + 16)) : 0);
  }
  return text;
}

bool send_text(int socket, std::string_view text) {
  while (!text.empty()) {
    const ssize_t sent = send(socket, text.data(), text.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    text.remove_prefix(static_cast<size_t>(sent));
  }
  return true;
}

void wait_for_close(int socket) {
  char byte = 0;
  while (recv(socket, &byte, 1, 0) > 0) {
  }
}

std::string answer(std::string_view body, std::string_view headers, std::string_view status) {
  return fmt::format("HTTP/1.1 {}\r\nContent-Length: {}\r\n{}\r\n{}", status, body.size(), headers, body);
}

std::string gzip(std::string_view text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

RecordingServer::RecordingServer(std::string reply)
    : reply_(std::move(reply)), server_(std::make_unique<RawServer>([this](int socket, int) {
        while (true) {
          std::string request = read_request(socket);
          if (request.empty()) return;
          {
            const std::lock_guard lock(mutex_);
            requests_.push_back(std::move(request));
          }
          if (!send_text(socket, reply_)) return;
        }
      })) {}

std::vector<std::string> RecordingServer::requests() {
  const std::lock_guard lock(mutex_);
  return requests_;
}

std::string Certificate::pem() const {
  BIO* memory = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(memory, certificate.get());
  char* data = nullptr;
  const long size = BIO_get_mem_data(memory, &data);
  std::string out(data, static_cast<size_t>(size));
  BIO_free(memory);
  return out;
}

Certificate make_certificate(const std::string& subject_alt_name, long seconds_valid) {
  Certificate out{{X509_new(), &X509_free}, {EVP_EC_gen("P-256"), &EVP_PKEY_free}};
  X509* certificate = out.certificate.get();
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -7200);
  X509_gmtime_adj(X509_getm_notAfter(certificate), seconds_valid);
  X509_set_pubkey(certificate, out.key.get());
  X509_NAME* name = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"), -1, -1,
                             0);
  X509_set_issuer_name(certificate, name);
  X509_EXTENSION* names =
      X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, subject_alt_name.c_str());
  X509_add_ext(certificate, names, -1);
  X509_EXTENSION_free(names);
  X509_sign(certificate, out.key.get(), EVP_sha256());
  return out;
}

std::unique_ptr<RawServer> make_tls_server(const Certificate& certificate, int most_version) {
  const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
  if (most_version != 0) {
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), most_version);
  }
  SSL_CTX_use_certificate(context.get(), certificate.certificate.get());
  SSL_CTX_use_PrivateKey(context.get(), certificate.key.get());
  return std::make_unique<RawServer>([context](int socket, int) {
    const std::unique_ptr<SSL, decltype(&SSL_free)> tls(SSL_new(context.get()), &SSL_free);
    SSL_set_fd(tls.get(), socket);
    if (SSL_accept(tls.get()) != 1) return;
    char buffer[4096];
    if (SSL_read(tls.get(), buffer, sizeof buffer) <= 0) return;
    const std::string reply = answer("{}", "Connection: close\r\n");
    SSL_write(tls.get(), reply.data(), static_cast<int>(reply.size()));
    SSL_shutdown(tls.get());
  });
}

}  // namespace conn::runtime::testing
